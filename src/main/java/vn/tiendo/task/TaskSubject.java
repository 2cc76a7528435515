package vn.tiendo.task;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.substitution.Reach;

/** What a work room tells the task list about its steps; asked once for all steps of a transaction. */
public interface TaskSubject {

    /** Whether the steps of this process are about something in this room. */
    boolean knows(String processId);

    /** The facts of each step, by task id; the number of statements must not grow with the number of steps. */
    Map<String, TaskFacts> describe(Collection<OpenStep> steps);

    /**
     * The steps whose work this step checks, approves or signs, about the same subject or by the same unit; none for a step
     * that is no check.
     */
    default Set<String> checkedBy(String step) {
        return Set.of();
    }

    /** Whether somebody who does not hold the step may end it with this outcome, e.g. give up what was begun by mistake. */
    default boolean mayEnd(OpenStep step, String outcome, Reach reach) {
        return false;
    }

    /** The processes in which a subject's acts stand beside those of this one, e.g. the one that has called it. */
    default Set<String> alongside(String processId) {
        return Set.of();
    }

    /** The message key of the state in which the subject of a step now is, for the timeline. */
    default Optional<String> state(OpenStep step) {
        return Optional.empty();
    }
}
