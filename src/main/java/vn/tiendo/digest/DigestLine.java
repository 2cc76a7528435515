package vn.tiendo.digest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.Receiver;

/**
 * One reminder as it stands in one person's mail.
 *
 * @param reference of the directive; empty if it is not numbered, and where there is none
 * @param directive its subject; empty for a step that belongs to none
 * @param step the step's id; null for an assignment
 * @param subjectId of the assignment or the task
 * @param workingDays to the last one, negative before it
 * @param due last working moment
 * @param title of the obligation, or what a step that belongs to no directive is about; null for another step
 * @param sender who urged by hand; null for the ladder
 * @param words of who urged; may be empty
 */
record DigestLine(
        UUID personId,
        Receiver role,
        UUID reminderId,
        UUID directiveId,
        String reference,
        String directive,
        String unit,
        @Nullable String step,
        String subjectId,
        String content,
        int level,
        int workingDays,
        Instant due,
        @Nullable String title,
        @Nullable String sender,
        String words,
        Instant writtenAt) {

    /** The same as it stands so many working days after its last one: what was said for another day is not repeated. */
    DigestLine after(int days) {
        return new DigestLine(
                personId,
                role,
                reminderId,
                directiveId,
                reference,
                directive,
                unit,
                step,
                subjectId,
                contentAfter(days),
                level,
                days,
                due,
                title,
                sender,
                words,
                writtenAt);
    }

    private String contentAfter(int days) {
        if (days < 0) {
            return content;
        }
        return switch (content) {
            case "plan", "missing", "extend-now", "due-soon", "last-check", "due-today" ->
                days == 0 ? "due-today" : "overdue";
            case "step-due-soon", "step-due-today" -> days == 0 ? "step-due-today" : "step-overdue";
            default -> content;
        };
    }

    /** Whether it belongs to a directive: else its unit looks after it by itself. */
    boolean directed() {
        return !directive.isEmpty();
    }

    /** Whether the person does it, rather than sees to it that others do. */
    boolean own() {
        return role.ofUnit();
    }
}
