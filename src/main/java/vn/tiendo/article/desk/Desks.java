package vn.tiendo.article.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.OfficeTime;

/** Reads who works on which portal today; the number of statements does not grow with the number of portals. */
@Component
public class Desks {

    private final BoardBook boards;
    private final PortalService portals;
    private final OrganizationService organization;
    private final Clock clock;

    Desks(BoardBook boards, PortalService portals, OrganizationService organization, Clock clock) {
        this.boards = boards;
        this.portals = portals;
        this.organization = organization;
        this.clock = clock;
    }

    /** Who works on a unit's portal. */
    public Staff of(UUID portalUnit) {
        return of(Set.of(portalUnit)).get(portalUnit);
    }

    /** The units on whose board in force the person has a seat. */
    public Set<UUID> seats(UUID person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return boards.inForce(organization.postUnits(person), today).values().stream()
                .filter(board -> board.seats().stream()
                        .anyMatch(seat -> seat.here() && seat.personId().equals(person)))
                .map(BoardFacts::unitId)
                .collect(Collectors.toSet());
    }

    /** Who works on several portals, by unit. */
    public Map<UUID, Staff> of(Collection<UUID> portalUnits) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        Map<UUID, BoardFacts> inForce = boards.inForce(portalUnits, today);
        Map<UUID, UUID> overseers = portals.overseers(portalUnits);
        Set<UUID> units = new HashSet<>(portalUnits);
        units.addAll(overseers.values());
        Map<UUID, List<UUID>> heads = here(organization.holders(units, Role.HEAD));
        Map<UUID, List<UUID>> officers = here(organization.holders(units, Role.OFFICER));
        Map<UUID, Staff> staff = new HashMap<>();
        portalUnits.forEach(unit -> {
            UUID overseer = overseers.get(unit);
            staff.put(
                    unit,
                    new Staff(
                            unit,
                            Optional.ofNullable(inForce.get(unit)),
                            heads.getOrDefault(unit, List.of()),
                            officers.getOrDefault(unit, List.of()),
                            overseer,
                            overseer == null ? List.of() : heads.getOrDefault(overseer, List.of()),
                            overseer == null ? List.of() : officers.getOrDefault(overseer, List.of())));
        });
        return staff;
    }

    private Map<UUID, List<UUID>> here(Map<UUID, List<UUID>> holders) {
        Set<UUID> locked = organization.lockedOut(
                holders.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return holders.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, unit -> without(unit.getValue(), locked)));
    }

    private static List<UUID> without(List<UUID> people, Set<UUID> locked) {
        return Stream.ofNullable(people)
                .flatMap(List::stream)
                .filter(person -> !locked.contains(person))
                .toList();
    }
}
