package vn.tiendo.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * A request for more time, as pages read it.
 *
 * @param items what it is about, each with the deadline that it had
 * @param proposal null until the following officer has proposed
 * @param decision null until the leader has decided
 * @param mayWithdraw whether the reader may take it back
 */
public record ExtensionFacts(
        UUID id,
        UUID directiveId,
        UUID addresseeId,
        UUID unitId,
        ExtensionState state,
        List<Item> items,
        LocalDate askedUntil,
        String reason,
        String progress,
        Said asked,
        @Nullable Said proposal,
        @Nullable Said decision,
        boolean mayWithdraw) {

    /**
     * What a step waits to answer.
     *
     * @param proposedUntil null if nothing is proposed yet, or to give nothing
     * @param proposal the following officer's words; empty until there are some
     */
    public record Waiting(LocalDate askedUntil, @Nullable LocalDate proposedUntil, String proposal) {}

    /** One assignment; {@code title} is its obligation's code and title. */
    public record Item(UUID assignmentId, String title, Deadline due) {}

    /**
     * Who said it and when.
     *
     * @param insteadOf the absent person in whose stead it was asked; null if in nobody's
     * @param until the last day that is asked for, proposed or given; null if none is
     */
    public record Said(
            String by,
            @Nullable String insteadOf,
            Instant at,
            @Nullable LocalDate until,
            String words) {}
}
