package vn.tiendo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

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
    public record OnBehalf(String reason, UUID scans) {}

    public static TaskTicket of(String taskId) {
        return new TaskTicket(taskId, Ids.next(), null);
    }

    public TaskTicket onBehalf(String reason, UUID scans) {
        return new TaskTicket(taskId, submission, new OnBehalf(reason, scans));
    }
}
