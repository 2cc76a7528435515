package vn.tiendo.execution.calendar;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveFacts.ObligationFacts;
import vn.tiendo.shared.Deadline;

/**
 * Another deadline for obligations of a directive, at all units.
 *
 * @param obligationIds whose
 * @param ownIds those of them that get it as a deadline of their own
 * @param before what the document says of them until then
 * @param general the directive's own deadline, if it moves with them
 */
public record DueChange(
        UUID directiveId,
        Set<UUID> obligationIds,
        Set<UUID> ownIds,
        Set<Deadline.Wording> before,
        @Nullable Deadline general,
        Deadline.Wording to) {

    /** Of some of the document's obligations; the directive's own deadline moves with all that follow it. */
    public static DueChange of(DirectiveFacts directive, Set<UUID> obligationIds, Deadline.Wording to) {
        Set<UUID> following = directive.obligations().stream()
                .filter(obligation -> !obligation.ownDue())
                .map(ObligationFacts::id)
                .collect(Collectors.toSet());
        boolean whole = !following.isEmpty() && obligationIds.containsAll(following);
        Set<Deadline.Wording> before = directive.obligations().stream()
                .filter(obligation -> obligationIds.contains(obligation.id()) && obligation.due() != null)
                .map(obligation -> obligation.due().wording())
                .collect(Collectors.toSet());
        Set<UUID> own = obligationIds.stream()
                .filter(id -> !whole || !following.contains(id))
                .collect(Collectors.toSet());
        return new DueChange(
                directive.id(), Set.copyOf(obligationIds), own, before, whole ? directive.due() : null, to);
    }
}
