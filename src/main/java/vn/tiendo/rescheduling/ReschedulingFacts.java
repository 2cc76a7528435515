package vn.tiendo.rescheduling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * A change of dates, as pages read it.
 *
 * @param whole whether the directive's own deadline moves
 * @param items what it is about, each with the deadline that it had
 * @param due the new deadline
 * @param document number and date of the paper that changes the dates; may be empty
 * @param decision null until the leader has decided
 * @param told how many units' work has moved; 0 until then
 * @param asked units that have to acknowledge: they have the directive and still work on it
 * @param acknowledged units that have done so
 * @param waiting names of units that have not acknowledged yet; empty for units, who see nothing of each other
 * @param mayWithdraw whether the reader may take it back
 */
public record ReschedulingFacts(
        UUID id,
        UUID directiveId,
        ReschedulingState state,
        boolean whole,
        List<Item> items,
        Deadline due,
        String reason,
        String document,
        Said proposal,
        @Nullable Said decision,
        int told,
        int asked,
        int acknowledged,
        List<String> waiting,
        boolean mayWithdraw) {

    /** The same for somebody who is concerned by some of the obligations only. */
    public ReschedulingFacts about(Set<UUID> obligationIds) {
        return new ReschedulingFacts(
                id,
                directiveId,
                state,
                whole,
                items.stream()
                        .filter(item -> obligationIds.contains(item.obligationId()))
                        .toList(),
                due,
                reason,
                document,
                proposal,
                decision,
                told,
                asked,
                acknowledged,
                waiting,
                mayWithdraw);
    }

    /** One obligation and the deadline that it had. */
    public record Item(UUID obligationId, String code, Deadline due) {}

    /** Who said it and when. */
    public record Said(String by, Instant at, String words) {}
}
