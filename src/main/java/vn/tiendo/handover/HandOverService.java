package vn.tiendo.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.leaving.LeavingService;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;

/** Hands everything open of somebody who leaves a unit to others, at once, and keeps a receipt. */
@Service
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class HandOverService {

    private static final int ATTEMPTS = 3;
    private static final int NEWEST = 50;

    private final LeavingService leaving;
    private final List<OpenWork> rooms;
    private final Receivers receivers;
    private final Receipts receipts;
    private final OrganizationService organization;
    private final HandOverChains chains;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandOverService(
            LeavingService leaving,
            List<OpenWork> rooms,
            Receivers receivers,
            Receipts receipts,
            OrganizationService organization,
            HandOverChains chains,
            TransactionTemplate transaction,
            Clock clock) {
        this.leaving = leaving;
        this.rooms = rooms;
        this.receivers = receivers;
        this.receipts = receipts;
        this.organization = organization;
        this.chains = chains;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whose work the person at the screen may hand over: that of the people of units that he heads or keeps the papers of, by name. */
    @Transactional(readOnly = true)
    public List<PersonRef> leavers() {
        UUID me = Actor.currentPerson();
        return organization.peopleOf(leaving.releasing()).stream()
                .filter(person -> !person.id().equals(me))
                .toList();
    }

    /** The units that this person could leave by the hand of whoever is at the screen: his own, or all that are his superior's. */
    @Transactional(readOnly = true)
    public List<UnitRef> units(UUID person) {
        Set<UUID> units = new HashSet<>(organization.postUnits(person));
        if (units.isEmpty()) {
            units.addAll(leaving.everIn(person)); // gone already, and his work left behind
        }
        if (!leaving.administers()) {
            units.retainAll(leaving.releasing());
        }
        return organization.units(units).values().stream()
                .sorted(Comparator.comparing(UnitRef::name))
                .toList();
    }

    /** How many open things name the person, wherever. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public int open(UUID person) {
        return naming(person).size();
    }

    /** @throws vn.tiendo.shared.NotAllowed if it is not for the person at the screen to release somebody from the unit */
    @Transactional(readOnly = true)
    public HandOverPreview preview(UUID person, UUID unit) {
        leaving.requireMayRelease(person, unit);
        LeavingService.Stay stay = leaving.stay(person, unit);
        List<WorkLine> lines = lines(person, unit, stay);
        Set<UUID> from = lines.stream().flatMap(line -> line.unitIds().stream()).collect(Collectors.toSet());
        from.add(unit);
        return new HandOverPreview(
                organization.person(person),
                organization.unit(unit),
                !stay.account(),
                List.copyOf(organization.units(stay.unitIds()).values()),
                lastOf(person, unit),
                receipts.released(person, unit, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))
                        .orElse(null),
                lines,
                receivers.of(from, person));
    }

    /** What waits for a role that nobody holds any more waits in vain. */
    private Set<Role> lastOf(UUID person, UUID unit) {
        return Stream.of(Role.HEAD, Role.CLERK)
                .filter(role -> List.of(person)
                        .equals(organization.holders(Set.of(unit), role).get(unit)))
                .collect(Collectors.toSet());
    }

    /** Why somebody may not have some of the lines of a preview, as message keys by the line's key. */
    @Transactional(readOnly = true)
    public Map<String, String> refusals(HandOverPreview preview, UUID receiver) {
        return receivers.refusals(preview.person().id(), receiver, preview.lines());
    }

    /**
     * Hands everything over, ends what the person is in the unit, closes the account if nothing is left, and keeps the
     * receipt. Done twice, it is done once; whatever another click changes at the same moment is waited for.
     *
     * @return the receipt
     * @throws WorkChanged if what was seen is no longer what there is
     * @throws InvalidInput if a line has no receiver, or one who may not have it
     */
    public UUID confirm(HandOverOrder order) {
        InvalidInput.requireAtMost(
                HandOverOrder.LONGEST_NOTE, "note", order.note().strip());
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                return transaction.execute(tx -> once(order));
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private UUID once(HandOverOrder order) {
        UUID person = order.personId();
        leaving.requireMayRelease(person, order.unitId());
        leaving.takeTurn();
        Optional<UUID> before = receipts.of(order.submission());
        if (before.isPresent()) {
            return before.get();
        }
        rooms.reversed().forEach(room -> room.lock(person)); // the steps first, as whoever completes one does
        List<WorkLine> lines = lines(person, order.unitId(), leaving.stay(person, order.unitId()));
        if (!lines.stream().map(WorkLine::key).collect(Collectors.toSet()).equals(order.seen())) {
            throw new WorkChanged();
        }
        Map<UUID, List<WorkLine>> parcels = parcels(order, lines);
        Map<UUID, PersonRef> people = organization.people(parcels.keySet());
        PersonRef leaver = organization.person(person);
        for (OpenWork room : rooms) {
            parcels.forEach((to, parcel) -> room.pass(person, people.get(to), parcel));
        }
        PersonRef main = parcels.keySet().stream().findFirst().map(people::get).orElse(null);
        rooms.forEach(room -> room.settle(person, main));
        boolean closed = leaving.leave(person, order.unitId());
        Receipt receipt = chains.receipt(order, leaver, lines, people, closed);
        receipts.keep(order.submission(), receipt);
        chains.record(receipt, lines);
        chains.tell(receipt);
        return receipt.id();
    }

    /** What goes to whom, whoever receives most first. */
    private Map<UUID, List<WorkLine>> parcels(HandOverOrder order, List<WorkLine> lines) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<UUID, List<WorkLine>> parcels = lines.stream()
                .filter(line -> order.receivers().containsKey(line.key()))
                .collect(Collectors.groupingBy(line -> order.receivers().get(line.key())));
        lines.stream()
                .filter(line -> !order.receivers().containsKey(line.key()))
                .forEach(line -> problems.put(line.key(), "handover.refused.nobody"));
        parcels.forEach((to, parcel) -> problems.putAll(receivers.refusals(order.personId(), to, parcel)));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems, names(order, problems.keySet()));
        }
        Map<UUID, List<WorkLine>> largest = new LinkedHashMap<>();
        parcels.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, List<WorkLine>> each) ->
                                -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> largest.put(each.getKey(), each.getValue()));
        return largest;
    }

    /** Whom each refusal is about. */
    private Map<String, List<Object>> names(HandOverOrder order, Set<String> lines) {
        Map<UUID, PersonRef> people = organization.people(order.receivers().values());
        Map<String, List<Object>> names = new HashMap<>();
        for (String line : lines) {
            UUID receiver = order.receivers().get(line);
            names.put(
                    line,
                    receiver == null ? List.of() : List.of(people.get(receiver).name()));
        }
        return names;
    }

    /** All but what stays with him; of somebody who is gone from the unit already, the unit's own. */
    private List<WorkLine> lines(UUID person, UUID unit, LeavingService.Stay stay) {
        boolean member = organization.postUnits(person).contains(unit);
        return naming(person).stream()
                .filter(line -> member || line.unitIds().contains(unit))
                .filter(line -> line.unitIds().isEmpty() ? !stay.account() : !line.staysIn(stay.unitIds()))
                .toList();
    }

    private List<WorkLine> naming(UUID person) {
        return rooms.stream()
                .flatMap(room -> room.naming(person).stream())
                .sorted(Comparator.comparing(WorkLine::part))
                .toList();
    }

    /** @throws NotFound if the person at the screen has no part in it */
    @Transactional(readOnly = true)
    public Receipt receipt(UUID id) {
        UUID me = Actor.currentPerson();
        Receipt receipt = receipts.find(id).orElseThrow(NotFound::new);
        boolean mine = me.equals(receipt.personId())
                || me.equals(receipt.byId())
                || receipt.lines().stream().anyMatch(line -> me.equals(line.receiverId()))
                || leaving.releasing().contains(receipt.unitId())
                || leaving.administers();
        if (!mine) {
            throw new NotFound();
        }
        return receipt;
    }

    /** The receipts that the person at the screen may read, newest first. */
    @Transactional(readOnly = true)
    public List<Receipt.Summary> receipts() {
        return receipts.of(Actor.currentPerson(), leaving.releasing(), leaving.administers(), NEWEST);
    }

    /** @throws NotFound if nobody has this login */
    @Transactional(readOnly = true)
    public PersonRef person(String login) {
        return organization.personByLogin(login).orElseThrow(NotFound::new);
    }
}
