package vn.tiendo.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far one instance has come in its process.
 *
 * @param steps the steps in the order of the drawing, and the end that was reached
 * @param passed elements of the drawing that lie behind the instance
 * @param current elements in which it now stands
 */
public record ProcessCourse(
        String processId, boolean ended, List<Step> steps, Set<String> passed, Set<String> current) {

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
            @Nullable Instant left) {}
}
