package vn.tiendo.organization.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.organization.store.AccountShelf;
import vn.tiendo.organization.store.OneTimeLinks;
import vn.tiendo.organization.store.PeopleShelf;
import vn.tiendo.organization.store.UnitShelf;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;

/** Ends what somebody is in a unit, and closes the account of whoever is nothing anywhere else; up to the unit's head or clerk, or an administrator. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class LeavingService {

    private final PeopleShelf people;
    private final AccountShelf accounts;
    private final OneTimeLinks links;
    private final UnitShelf units;
    private final OrganizationService organization;
    private final AuditService audit;
    private final Clock clock;

    LeavingService(
            PeopleShelf people,
            AccountShelf accounts,
            OneTimeLinks links,
            UnitShelf units,
            OrganizationService organization,
            AuditService audit,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.units = units;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where somebody stays, from tomorrow on, and whether the account stays open. */
    public record Stay(Set<UUID> unitIds, boolean account) {}

    /** Whether the person at the screen enters changes of personnel in every unit. */
    @Transactional(readOnly = true)
    public boolean administers() {
        return people.isAdministrator(Actor.currentPerson(), today());
    }

    /** The units of which the person at the screen may release people: as head, or as clerk. */
    @Transactional(readOnly = true)
    public Set<UUID> releasing() {
        return organization.mandates(Actor.currentPerson()).stream()
                .filter(mandate -> mandate.role() == Role.HEAD || mandate.role() == Role.CLERK)
                .map(Mandate::unitId)
                .collect(Collectors.toSet());
    }

    /** @throws NotAllowed if it is not for the person at the screen to release somebody from the unit; nobody releases himself */
    @Transactional(readOnly = true)
    public void requireMayRelease(UUID person, UUID unit) {
        boolean head = releasing().contains(unit) && everIn(person).contains(unit);
        if (person.equals(Actor.currentPerson()) || !(head || administers())) {
            throw new NotAllowed();
        }
    }

    /** The units in which the person is or has been something. */
    @Transactional(readOnly = true)
    public Set<UUID> everIn(UUID person) {
        Map<String, UUID> ids = units.ids();
        return posts(person).stream()
                .filter(post -> post.unitCode() != null && !post.from().isAfter(today()))
                .map(post -> unit(ids, post))
                .collect(Collectors.toSet());
    }

    /** What somebody who leaves a unit still is elsewhere, also what is ordered for a day to come. */
    @Transactional(readOnly = true)
    public Stay stay(UUID person, UUID unit) {
        Map<String, UUID> ids = units.ids();
        Set<UUID> kept = posts(person).stream()
                .filter(post -> post.unitCode() != null && post.reaches(today().plusDays(1)))
                .filter(post -> !unit.equals(unit(ids, post)) || post.from().isAfter(today()))
                .map(post -> unit(ids, post))
                .collect(Collectors.toSet());
        return new Stay(kept, !kept.isEmpty() || people.isAdministrator(person, today()));
    }

    /** Nobody else changes people, posts or roles until the caller's transaction ends. */
    public void takeTurn() {
        units.takeTurn();
    }

    /**
     * Today is the last day of every post and role of the person in the unit; who has none left anywhere has an account no
     * longer: it is locked at once, its sessions end with their next request. Done twice, it is done once.
     *
     * @return whether the account is closed
     */
    public boolean leave(UUID person, UUID unit) {
        requireMayRelease(person, unit);
        units.takeTurn();
        Stay stay = stay(person, unit);
        Map<String, UUID> ids = units.ids();
        List<PostEntry> ended = posts(person).stream()
                .filter(post -> post.unitCode() != null && unit.equals(unit(ids, post)))
                .filter(post -> !post.from().isAfter(today()) && post.reaches(today().plusDays(1)))
                .map(post -> post.until(today()))
                .toList();
        people.change(ended);
        people.renewRights(Set.of(person));
        for (PostEntry post : ended) {
            Map<String, String> words = new HashMap<>();
            words.put("note", what(post) + ", " + OfficeTime.day(post.from()) + " – " + OfficeTime.day(today()));
            record(person, "organization." + (post.isRole() ? "role" : "post") + "-changed", words);
        }
        if (stay.account()) {
            return false;
        }
        if (!accounts.find(person).orElseThrow(NotFound::new).locked()) {
            links.withdraw(person);
            accounts.lock(person);
            record(person, "organization.account-locked", Map.of());
        }
        return true;
    }

    private List<PostEntry> posts(UUID person) {
        PersonEntry entry = people.person(person).orElseThrow(NotFound::new);
        return people.posts(entry.login());
    }

    private static UUID unit(Map<String, UUID> ids, PostEntry post) {
        String code = post.unitCode();
        UUID id = code == null ? null : ids.get(code.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private static String what(PostEntry post) {
        String title = post.title();
        Role role = post.role();
        return (role == null ? String.valueOf(title) : role.name()) + ", " + post.unitCode();
    }

    private void record(UUID person, String act, Map<String, String> detail) {
        audit.record("person:" + person, person, act, detail);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
