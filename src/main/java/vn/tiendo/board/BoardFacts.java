package vn.tiendo.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a unit's board.
 *
 * @param reference number and symbol; empty until the clerk gives them
 * @param endedOn the day from which another decision holds
 * @param instanceId of its process; empty for one that was entered from before
 */
public record BoardFacts(
        UUID id,
        UUID unitId,
        BoardKind kind,
        BoardStage stage,
        String reference,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate endedOn,
        String proposer,
        String bases,
        String reason,
        @Nullable String returnReason,
        List<Seat> seats,
        List<Correction> corrections,
        @Nullable UUID signedBy,
        String signatureBlock,
        @Nullable UUID directiveId,
        @Nullable UUID receivingUnitId,
        @Nullable UUID replacesId,
        String instanceId,
        int version) {

    /**
     * A seat.
     *
     * @param here whether the person still works in the unit and has an account in use
     */
    public record Seat(
            UUID personId, String name, SeatRole role, String title, String sections, String duties, boolean here) {}

    /** A letter of correction. */
    public record Correction(
            String text,
            String reference,
            @Nullable LocalDate dated,
            @Nullable Instant numberedAt,
            @Nullable UUID signedBy,
            String signatureBlock) {}

    /** The chain of its acts. */
    public String stream() {
        return BoardChains.stream(id);
    }

    public boolean inForce() {
        return effectiveFrom != null && endedOn == null && kind.names();
    }

    /** Whether it names a board that does its work: in force, and nobody who is on it has gone. */
    public List<Seat> vacant() {
        return inForce() ? seats.stream().filter(seat -> !seat.here()).toList() : List.of();
    }

    public Optional<Correction> correction() {
        return corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.getLast());
    }
}
