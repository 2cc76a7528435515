package vn.tiendo.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one instance has come in its process.
 *
 * @param steps the steps in the order of the drawing, those of a process that it calls in their place, and the end that was
 *     reached
 * @param passed elements of the drawing that lie behind the instance
 * @param current elements in which it now stands
 * @param called the processes that it has called, and those that they have called, each with its own drawing
 */
public record ProcessCourse(
        String processId,
        boolean ended,
        List<Step> steps,
        Set<String> passed,
        Set<String> current,
        List<Called> called) {

    /**
     * The last instance of a process that another one has called.
     *
     * @param call the step that calls it, on the caller's drawing
     */
    public record Called(Step call, String instanceId, ProcessCourse course) {

        public String name() {
            return call.name();
        }
    }

    /** With the steps of a called process in place of the call. */
    ProcessCourse withCalled(Step call, List<Step> steps, List<Called> calls) {
        return new ProcessCourse(
                processId,
                ended,
                this.steps.stream()
                        .flatMap(step ->
                                step.equals(call) ? steps.stream().filter(inner -> !inner.end()) : Stream.of(step))
                        .toList(),
                passed,
                current,
                Stream.concat(called.stream(), calls.stream()).toList());
    }

    /** How a step lies to the instance. */
    public enum Position {
        PASSED,
        CURRENT,
        AHEAD,
        /** no way leads there any more */
        BYPASSED,
        /** begun, and ended from outside before it was done */
        STOPPED
    }

    /**
     * One step.
     *
     * @param name as the drawing names it, in Vietnamese
     * @param visits how often the instance has come here
     */
    public record Step(
            String id,
            String name,
            boolean end,
            Position position,
            int visits,
            @Nullable Instant entered,
            @Nullable Instant left) {

        /** The same step of a process that was not begun: as the call of it lies. */
        Step asIn(Step call) {
            return new Step(id, name, end, call.position(), 0, null, null);
        }
    }
}
