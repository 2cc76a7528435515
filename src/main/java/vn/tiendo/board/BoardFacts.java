package vn.tiendo.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
            UUID personId, String name, SeatRole role, String title, String sections, String duties, boolean here) {

        /** The sections, each by its name. */
        public List<String> sectionNames() {
            return Arrays.stream(sections.split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** A letter of correction. */
    public record Correction(
            String text,
            String reference,
            @Nullable LocalDate dated,
            @Nullable UUID signedBy,
            String signatureBlock) {}

    /** As it reads if this leader signs it. */
    public BoardFacts signedAs(UUID signer, String block) {
        return new BoardFacts(
                id,
                unitId,
                kind,
                stage,
                reference,
                effectiveFrom,
                endedOn,
                proposer,
                bases,
                reason,
                returnReason,
                seats,
                corrections,
                signer,
                block,
                directiveId,
                receivingUnitId,
                replacesId,
                instanceId,
                version);
    }

    /** The chain of its acts. */
    public String stream() {
        return BoardChains.stream(id);
    }

    /** Which sections are whose. */
    public Map<UUID, Set<String>> duties() {
        return seats.stream().collect(Collectors.toMap(Seat::personId, seat -> Set.copyOf(seat.sectionNames())));
    }

    /** Entered with a decision of before the office worked here. */
    public boolean isFromBefore() {
        return instanceId.isEmpty() && !reference.isEmpty();
    }

    public boolean inForce() {
        return effectiveFrom != null && endedOn == null && kind.names();
    }

    /** Whether it names a board that holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return kind.names()
                && effectiveFrom != null
                && !effectiveFrom.isAfter(day)
                && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether it names a board that does its work: in force, and nobody who is on it has gone. */
    public List<Seat> vacant() {
        return inForce() ? seats.stream().filter(seat -> !seat.here()).toList() : List.of();
    }

    public Optional<Correction> correction() {
        return corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.getLast());
    }
}
