package vn.tiendo.task;

import java.util.Collection;
import java.util.Map;

/** What a work room tells the task list about its steps; asked once for all steps of a transaction. */
public interface TaskSubject {

    /** Whether the steps of this process are about something in this room. */
    boolean knows(String processId);

    /** The facts of each step, by task id; the number of statements must not grow with the number of steps. */
    Map<String, TaskFacts> describe(Collection<OpenStep> steps);
}
