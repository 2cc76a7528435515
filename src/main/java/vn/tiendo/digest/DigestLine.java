package vn.tiendo.digest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.Receiver;

/**
 * One reminder as it stands in one person's mail.
 *
 * @param step the step's id; null for an assignment
 * @param subjectId of the assignment or the task
 * @param workingDays to the last one, negative before it
 * @param due last working moment
 * @param title of the obligation; null for a step
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
        @Nullable String title) {

    /** Whether the person does it, rather than sees to it that others do. */
    boolean own() {
        return switch (role) {
            case HOLDER, FOCAL, UNIT_HEAD -> true;
            case FOLLOWER, OFFICE_HEAD, SIGNER, ISSUER_HEAD -> false;
        };
    }
}
