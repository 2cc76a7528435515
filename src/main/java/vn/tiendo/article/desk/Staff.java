package vn.tiendo.article.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.SeatRole;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.SearchText;

/**
 * Who works on a portal today: the board in force, else the unit's leaders and officers; and the office above.
 *
 * @param board that holds today
 * @param leaders of the unit, by rank
 * @param officers of the unit
 * @param overseerId the office that looks after the portal
 * @param leadersAbove of that office
 * @param officersAbove of that office
 */
public record Staff(
        UUID portalUnitId,
        Optional<BoardFacts> board,
        List<UUID> leaders,
        List<UUID> officers,
        @Nullable UUID overseerId,
        List<UUID> leadersAbove,
        List<UUID> officersAbove) {

    private static final Set<SeatRole> APPROVING = Set.of(SeatRole.HEAD, SeatRole.DEPUTY);

    /** What of an article decides whose turn it is. */
    public record Piece(UUID authorId, @Nullable UUID editorId, boolean needsTwo, String section) {}

    /** Whose a step is, other than the author's own. */
    public Desk desk(String step, Piece piece) {
        return switch (step) {
            case "approve-article" -> approver(piece).map(Approver::desk).orElseGet(this::nobody);
            case "publish-article" -> publisher(piece);
            case "check-article" -> checker(piece);
            default -> editor(piece);
        };
    }

    /** Who edits: the secretary, else another member; an author only where there is nobody else. */
    public Desk editor(Piece piece) {
        List<UUID> able = seats(
                seat -> !seat.equals(piece.authorId()),
                SeatRole.SECRETARY,
                SeatRole.MEMBER,
                SeatRole.DEPUTY,
                SeatRole.HEAD);
        List<UUID> all = able.isEmpty() ? seats(seat -> true, SeatRole.values()) : able;
        return board.isEmpty() || all.isEmpty() ? byRole(portalUnitId, Role.OFFICER, others(piece)) : named(all);
    }

    /** The unit's officers but the author, who edits his own piece only where there is nobody else. */
    private List<UUID> others(Piece piece) {
        List<UUID> others = officers.stream()
                .filter(person -> !person.equals(piece.authorId()))
                .toList();
        return others.isEmpty() ? officers : others;
    }

    /** Who approves, and by what right; empty if nobody may. */
    public Optional<Approver> approver(Piece piece) {
        Predicate<UUID> free =
                person -> !person.equals(piece.authorId()) && !(piece.needsTwo() && person.equals(piece.editorId()));
        if (board.isPresent()) {
            List<UUID> able = seats(free, SeatRole.HEAD, SeatRole.DEPUTY);
            if (!able.isEmpty()) {
                return Optional.of(new Approver(named(able), ArticleFacts.Way.BOARD));
            }
        } else {
            List<UUID> able = leaders.stream().filter(free).toList();
            if (!able.isEmpty()) {
                return Optional.of(new Approver(byRole(portalUnitId, Role.HEAD, able), ArticleFacts.Way.LEADER));
            }
        }
        List<UUID> above = leadersAbove.stream().filter(free).toList();
        return overseerId == null || above.isEmpty()
                ? Optional.empty()
                : Optional.of(new Approver(byRole(overseerId, Role.HEAD, above), ArticleFacts.Way.SUPERIOR));
    }

    /** Nobody may approve any more: it waits at the office above, whose head has to see to the board. */
    public Desk nobody() {
        return new Desk(overseerId == null ? portalUnitId : overseerId, Role.HEAD, null, Set.of());
    }

    /** Who puts it out: whom the board names for the section, else the secretary, else anybody on the board. */
    public Desk publisher(Piece piece) {
        String section = SearchText.of(piece.section());
        List<UUID> able = new ArrayList<>(board.stream()
                .flatMap(facts -> facts.seats().stream())
                .filter(BoardFacts.Seat::here)
                .filter(seat -> seat.sectionNames().stream()
                        .anyMatch(name -> SearchText.of(name).equals(section)))
                .map(BoardFacts.Seat::personId)
                .toList());
        seats(person -> !able.contains(person), SeatRole.SECRETARY, SeatRole.MEMBER, SeatRole.DEPUTY, SeatRole.HEAD)
                .forEach(able::add);
        return able.isEmpty() ? byRole(portalUnitId, Role.OFFICER, officers) : named(able);
    }

    /** Who looks at what was put out. */
    public Desk checker(Piece piece) {
        UUID unit = overseerId == null ? portalUnitId : overseerId;
        List<UUID> able = officersAbove.stream()
                .filter(person -> !person.equals(piece.authorId()))
                .toList();
        return byRole(unit, Role.OFFICER, able);
    }

    /** Whether the person has a seat that approves, or leads the unit where there is no board. */
    public boolean leads(UUID person) {
        return board.map(facts -> facts.seats().stream()
                        .anyMatch(seat ->
                                seat.here() && seat.personId().equals(person) && APPROVING.contains(seat.role())))
                .orElse(leaders.contains(person));
    }

    /** Whether the person works on the portal at all: on the board, leading the unit, or in the office above. */
    public boolean worksOn(UUID person) {
        return board.stream()
                        .flatMap(facts -> facts.seats().stream())
                        .anyMatch(seat -> seat.here() && seat.personId().equals(person))
                || (board.isEmpty() && officers.contains(person))
                || Stream.of(leaders, leadersAbove, officersAbove).anyMatch(some -> some.contains(person));
    }

    private List<UUID> seats(Predicate<UUID> who, SeatRole... roles) {
        return Stream.of(roles)
                .flatMap(role -> board.stream()
                        .flatMap(facts -> facts.seats().stream())
                        .filter(seat -> seat.here() && seat.role() == role))
                .map(BoardFacts.Seat::personId)
                .filter(who)
                .distinct()
                .toList();
    }

    private Desk named(List<UUID> able) {
        return Desk.of(portalUnitId, null, able.getFirst(), able);
    }

    private static Desk byRole(UUID unit, Role role, List<UUID> able) {
        return Desk.of(unit, role, able.size() == 1 ? able.getFirst() : null, able);
    }

    /** Whose approval it is. */
    public record Approver(Desk desk, ArticleFacts.Way way) {}
}
