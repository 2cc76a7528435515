package vn.tiendo.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.People.Titled;
import vn.tiendo.organization.store.EmailSuffixShelf;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.PersonName;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.email.OfficialEmail;

/** Answers who and what belongs where, on the day of the office's clock. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class OrganizationService {

    private static final Comparator<UnitRef> BY_NAME = Comparator.comparing(UnitRef::name, VietnameseOrder.TEXT);

    private final Units units;
    private final People people;
    private final EmailSuffixShelf suffixes;
    private final Clock clock;

    OrganizationService(Units units, People people, EmailSuffixShelf suffixes, Clock clock) {
        this.units = units;
        this.people = people;
        this.suffixes = suffixes;
        this.clock = clock;
    }

    /** The unit of this id, whether it still exists or not. */
    public UnitRef unit(UUID id) {
        return units.refs(Set.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The units of these ids; unknown ids are left out. One statement. */
    public Map<UUID, UnitRef> units(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return units.refs(Set.copyOf(ids)).stream().collect(Collectors.toMap(UnitRef::id, Function.identity()));
    }

    /** The unit of this code, whether it still exists or not. */
    public Optional<UnitRef> unitByCode(String code) {
        return units.refByCode(code);
    }

    /** The unit's official mailbox, if it has one. */
    public Optional<String> officialEmail(UUID unitId) {
        return units.officialEmail(unitId);
    }

    /** Where a person or a unit is written to. */
    public Optional<String> mailbox(UUID personOrUnit) {
        return people.email(personOrUnit).or(() -> units.officialEmail(personOrUnit));
    }

    /** By which domains mailboxes are official today. One statement. */
    public OfficialEmail officialEmails() {
        return new OfficialEmail(suffixes.current());
    }

    /** The living units of a class directly below a unit, in Vietnamese order. */
    public List<UnitRef> livingUnits(UUID parentId, String unitClass) {
        return units.living(parentId, unitClass, today()).stream()
                .sorted(BY_NAME)
                .toList();
    }

    /** Whether the unit exists today; it may have been merged into another or abolished. */
    public boolean isLiving(UUID unitId) {
        return units.isLiving(unitId, today());
    }

    /** Living units whose name, short name or code contains the text, accents or not, in Vietnamese order. */
    public List<UnitRef> search(String text, int limit) {
        return units.found(SearchText.of(text), today()).stream()
                .sorted(BY_NAME)
                .limit(limit)
                .toList();
    }

    public PersonRef person(UUID id) {
        return firstPost(people.titled(Set.of(id), today())).values().stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The people of these ids; unknown ids are left out. One statement. */
    public Map<UUID, PersonRef> people(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : firstPost(people.titled(Set.copyOf(ids), today()));
    }

    public Optional<PersonRef> personByLogin(String login) {
        String folded = login.strip().toLowerCase(Locale.ROOT);
        return firstPost(people.titledByLogin(folded, today())).values().stream()
                .findFirst();
    }

    /** Everybody with a living post or role in the unit: by rank, then by name. */
    public List<PersonRef> peopleOf(UUID unitId) {
        return inUnit(unitId, people.members(unitId, today()));
    }

    /** Everybody with a living post or role in any of these units, by name. One statement. */
    public List<PersonRef> peopleOf(Collection<UUID> unitIds) {
        return unitIds.isEmpty()
                ? List.of()
                : firstPost(people.members(Set.copyOf(unitIds), today())).values().stream()
                        .sorted(Comparator.comparing(PersonRef::name, PersonName.ORDER))
                        .toList();
    }

    /** Those of these people whose account is locked: nothing can be given into their hands. One statement. */
    public Set<UUID> lockedOut(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : people.locked(Set.copyOf(ids));
    }

    /** Who holds the role in this very unit today: by rank, then by name. */
    public List<PersonRef> holders(UUID unitId, Role role) {
        return inUnit(unitId, people.holders(unitId, role, today()));
    }

    /** Who holds the role today in each of these very units: by rank, then by name; a unit without a holder has no entry. One statement. */
    public Map<UUID, List<UUID>> holders(Collection<UUID> unitIds, Role role) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return people.holdings(Set.copyOf(unitIds), role, today()).stream()
                .sorted(Comparator.comparing(
                                People.Holding::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(People.Holding::name, PersonName.ORDER))
                .collect(Collectors.groupingBy(
                        People.Holding::unitId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(People.Holding::personId, Collectors.toList()),
                                ids -> ids.stream().distinct().toList())));
    }

    /** All living roles of the person but the administrator's. One statement. */
    public Set<Mandate> mandates(UUID personId) {
        return people.mandates(personId, today());
    }

    /** Every unit in which the person has a living post or role. One statement. */
    public Set<UUID> postUnits(UUID personId) {
        return people.unitsOf(personId, today());
    }

    /**
     * For each unit the one that serves it in this role: itself or its nearest ancestor with a living holder.
     * A unit that nobody serves has no entry. Two statements for any number of units.
     */
    public Map<UUID, UUID> servingUnits(Collection<UUID> unitIds, Role role) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        Set<UUID> withHolder = people.unitsWith(role, today());
        Map<UUID, UUID> parents = new HashMap<>();
        units.links().forEach(link -> parents.put(link.id(), link.parentId()));
        Map<UUID, UUID> serving = new HashMap<>();
        for (UUID unit : unitIds) {
            UUID server = nearest(unit, withHolder, parents);
            if (server != null) {
                serving.put(unit, server);
            }
        }
        return serving;
    }

    /**
     * Each of these units with those above it at the same level of government, nearest first: the last one is the authority
     * to which it belongs. One statement.
     */
    public Map<UUID, List<UUID>> chains(Collection<UUID> unitIds) {
        Map<UUID, Units.Level> tree =
                units.levels().stream().collect(Collectors.toMap(Units.Level::id, Function.identity()));
        Map<UUID, List<UUID>> chains = new HashMap<>();
        for (UUID unit : unitIds) {
            List<UUID> chain = new ArrayList<>();
            Units.Level at = tree.get(unit);
            while (at != null) {
                chain.add(at.id());
                Units.Level above = at.parentId() == null ? null : tree.get(at.parentId());
                at = above != null && above.code().equals(at.code()) ? above : null;
            }
            chains.put(unit, chain);
        }
        return chains;
    }

    static @Nullable UUID nearest(UUID unit, Set<UUID> wanted, Map<UUID, UUID> parents) {
        UUID candidate = unit;
        while (candidate != null && !wanted.contains(candidate)) {
            candidate = parents.get(candidate);
        }
        return candidate;
    }

    private static Map<UUID, PersonRef> firstPost(List<Titled> rows) {
        Map<UUID, PersonRef> found = new LinkedHashMap<>();
        rows.forEach(row -> found.putIfAbsent(row.id(), ref(row)));
        return found;
    }

    private static List<PersonRef> inUnit(UUID unitId, List<Titled> rows) {
        Map<UUID, Titled> best = new LinkedHashMap<>();
        for (Titled row : rows) {
            best.merge(
                    row.id(),
                    row,
                    (held, next) -> unitId.equals(next.unitId()) && !unitId.equals(held.unitId()) ? next : held);
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Titled row) -> rankIn(unitId, row))
                        .thenComparing(Titled::name, PersonName.ORDER))
                .map(OrganizationService::ref)
                .toList();
    }

    private static int rankIn(UUID unitId, Titled row) {
        return unitId.equals(row.unitId()) && row.rank() != null ? row.rank() : Integer.MAX_VALUE;
    }

    private static PersonRef ref(Titled row) {
        return new PersonRef(
                row.id(), row.name(), row.title() == null ? "" : row.title(), row.login() == null ? "" : row.login());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
