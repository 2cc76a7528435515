package vn.tiendo.rescheduling;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * What the following officer proposes.
 *
 * @param obligationIds whose deadlines are to move, at all units
 * @param to in the words in which the document would have said it
 * @param document number and date of the paper that changes the dates; may be empty
 */
public record ReschedulingDraft(
        Set<UUID> obligationIds, Deadline.@Nullable Wording to, String reason, String document) {

    public static final int LONGEST_REASON = 2_000;
    public static final int LONGEST_DOCUMENT = 300;

    public ReschedulingDraft {
        obligationIds = Set.copyOf(obligationIds);
        reason = reason.strip();
        document = document.strip();
    }
}
