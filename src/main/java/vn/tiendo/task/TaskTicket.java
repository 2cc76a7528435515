package vn.tiendo.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;

/**
 * The right to submit one form once.
 *
 * @param submission made when the form was opened: the same submission twice has one effect
 * @param onBehalf filled in when the following officer records a unit's step for it
 */
public record TaskTicket(
        String taskId, UUID submission, @Nullable OnBehalf onBehalf) {

    /**
     * Why and with which scan somebody records a step for the unit that did it on paper.
     *
     * @param scans folder of the uploaded scans
     */
    public record OnBehalf(String reason, UUID scans) {

        private static final int MAX_REASON = 2_000;

        /**
         * What a record needs.
         *
         * @param scanned whether something lies in the folder
         * @throws InvalidInput with everything that is missing
         */
        public void require(boolean scanned) {
            Map<String, String> problems = new LinkedHashMap<>();
            if (reason.isBlank()) {
                problems.put(REASON, "task.reason-missing");
            }
            if (!scanned) {
                problems.put(SCAN, "task.scan-missing");
            }
            if (!problems.isEmpty()) {
                throw new InvalidInput(problems);
            }
            InvalidInput.requireAtMost(MAX_REASON, REASON, reason);
        }
    }

    /** What a room does to its aggregate while the task list holds the step's lock. */
    @FunctionalInterface
    public interface Act {

        /** @return a note for the audit line (a reason, a number), or an empty text */
        String perform(UUID subjectId);
    }

    /** Under these names a form knows what {@link OnBehalf#require} finds missing. */
    public static final String REASON = "onBehalfReason";

    public static final String SCAN = "onBehalfScan";

    public static TaskTicket of(String taskId) {
        return new TaskTicket(taskId, Ids.next(), null);
    }

    public TaskTicket onBehalf(String reason, UUID scans) {
        return new TaskTicket(taskId, submission, new OnBehalf(reason, scans));
    }
}
