package vn.tiendo.organization;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.organization.entry.PeopleBook;
import vn.tiendo.organization.entry.PeopleChange;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.organization.store.Flushes;
import vn.tiendo.organization.store.PeopleShelf;
import vn.tiendo.organization.store.UnitShelf;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.SearchText;

/** Enters people, and gives and ends their posts and roles, from day to day; nobody changes his own roles. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class PeopleAdminService {

    /** After this nobody could administer the program any more. */
    public static class LastAdministrator extends Refused {}

    /** Somebody else changed the person since the page was opened. */
    public static class PersonChanged extends Refused {}

    private static final int LONGEST_LOGIN = 36;

    private final EntityManager entities;
    private final People people;
    private final PeopleShelf shelf;
    private final UnitShelf units;
    private final AccountService accounts;
    private final AuditService audit;
    private final Clock clock;

    PeopleAdminService(
            EntityManager entities,
            People people,
            PeopleShelf shelf,
            UnitShelf units,
            AccountService accounts,
            AuditService audit,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.shelf = shelf;
        this.units = units;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, and the rules by which entries are judged. A fixed number of statements. */
    @Transactional(readOnly = true)
    public PeopleBook book() {
        UUID self = Actor.current().personId();
        return new PeopleBook(
                units.book(today()),
                shelf.people(),
                shelf.posts(),
                self == null ? null : shelf.person(self).map(PersonEntry::login).orElse(null));
    }

    /** The same, while no other administrator changes anything until the caller's transaction ends. */
    public PeopleBook bookToChange() {
        units.takeTurn();
        return book();
    }

    /** How the person of this login is entered. */
    @Transactional(readOnly = true)
    public PersonEntry person(String login) {
        return shelf.person(id(login)).orElseThrow(NotFound::new);
    }

    /** Posts and roles of the person, past ones too, latest first. */
    @Transactional(readOnly = true)
    public List<PostEntry> posts(String login) {
        return shelf.posts(PersonEntry.key(login));
    }

    /** A login that nobody has, made from the name: last word, then the first letters of the others. */
    @Transactional(readOnly = true)
    public String proposedLogin(String fullName) {
        String[] words =
                SearchText.of(fullName).replaceAll("[^a-z0-9 ]", "").strip().split(" +");
        StringBuilder login = new StringBuilder(words[words.length - 1]);
        for (int i = 0; i < words.length - 1; i++) {
            login.append(words[i].charAt(0));
        }
        String stem = login.length() < 3 ? String.join(".", words) : login.toString();
        stem = stem.substring(0, Math.min(stem.length(), LONGEST_LOGIN));
        Set<String> taken = shelf.ids().keySet();
        String proposed = stem;
        for (int n = 2; taken.contains(proposed); n++) {
            proposed = stem + n;
        }
        return proposed;
    }

    /** Adds a person, whose account waits for its first password. */
    public void create(PersonEntry person) {
        PeopleBook book = bookToChange();
        if (book.standing(person.login()).isPresent()) {
            EntryProblem.refuse("login", EntryProblem.LOGIN_TAKEN);
        }
        EntryProblem.refuse(book.problems(person));
        write(new PeopleChange(List.of(person), List.of(), List.of()), Map.of());
    }

    /** @param seen the person as the page showed them */
    public void change(PersonEntry seen, PersonEntry person) {
        PeopleBook book = bookToChange();
        PersonEntry now = book.standing(person.login()).orElseThrow(NotFound::new);
        if (!now.equals(seen)) {
            throw new PersonChanged();
        }
        EntryProblem.refuse(book.problems(person));
        if (!now.equals(person)) {
            write(new PeopleChange(List.of(), List.of(person), List.of()), Map.of("note", now.difference(person)));
        }
    }

    /** Gives a post or a role; without a last day it lasts as long as the unit. */
    public void give(PostEntry given) {
        PeopleBook book = bookToChange();
        PostEntry post = book.units()
                .find(given.unitCode())
                .map(UnitEntry::to)
                .filter(end -> given.to() == null)
                .map(given::until)
                .orElse(given);
        book.standing(post.login()).orElseThrow(NotFound::new);
        Map<String, EntryProblem> problems = book.problems(post);
        if (book.standing(post).isPresent()) {
            problems.putIfAbsent(post.isRole() ? "role" : "title", EntryProblem.ROLE_HELD);
        }
        EntryProblem.refuse(problems);
        write(new PeopleChange(List.of(), List.of(), List.of(post)), Map.of());
    }

    /** Ends a post or a role; what has not begun is over before it began. */
    public void end(UUID post, String login, LocalDate lastDay) {
        PeopleBook book = bookToChange();
        PostEntry standing = shelf.posts(PersonEntry.key(login)).stream()
                .filter(each -> post.equals(each.id()) && each.reaches(book.today()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (standing.isRole() && id(login).equals(Actor.current().personId())) {
            EntryProblem.refuse("lastDay", EntryProblem.ROLE_OF_ONESELF);
        }
        if (lastDay.isBefore(standing.from())) {
            EntryProblem.refuse("lastDay", EntryProblem.END_BEFORE_BEGIN);
        }
        if (standing.role() == Role.ADMIN && shelf.administratorsBeside(id(login), book.today()) == 0) {
            throw new LastAdministrator();
        }
        write(new PeopleChange(List.of(), List.of(), List.of(standing.until(lastDay))), Map.of());
    }

    /**
     * Writes what a list says, all of it or nothing, with a handful of statements.
     *
     * @param written is told how many more people, posts and roles are written
     */
    public void bring(PeopleChange change, String source, IntConsumer written) {
        PeopleBook book = bookToChange();
        change.fresh().forEach(person -> EntryProblem.refuse(book.problems(person)));
        change.changed().forEach(person -> EntryProblem.refuse(book.problems(person)));
        for (PostEntry post : change.posts()) {
            EntryProblem.refuse(book.problems(post));
            if (post.role() == Role.ADMIN) {
                EntryProblem.refuse("role", EntryProblem.ROLE_NOT_BY_LIST);
            }
        }
        write(change, Map.of("subject", source), written);
    }

    private void write(PeopleChange change, Map<String, String> detail) {
        write(change, detail, written -> {});
    }

    private void write(PeopleChange change, Map<String, String> detail, IntConsumer written) {
        Flushes flushes = new Flushes(entities, written);
        Map<String, UUID> ids = shelf.ids();
        for (PersonEntry entry : change.fresh()) {
            Person person = Person.waiting(entry, accounts.unusablePassword());
            entities.persist(person);
            ids.put(entry.login(), person.id());
            record(person.id(), "organization.person-created", detail);
            flushes.one();
        }
        Map<UUID, PersonEntry> changed = new HashMap<>();
        change.changed().forEach(entry -> changed.put(known(ids, entry.login()), entry));
        if (!changed.isEmpty()) {
            for (Person person : people.findAllByIdIn(changed.keySet())) {
                person.become(Objects.requireNonNull(changed.get(person.id())));
                record(person.id(), "organization.person-changed", detail);
                flushes.one();
            }
        }
        flushes.rest();
        writePosts(change.posts(), ids, detail, flushes);
    }

    private void writePosts(
            List<PostEntry> posts, Map<String, UUID> people, Map<String, String> detail, Flushes flushes) {
        Map<String, UUID> unitIds = posts.isEmpty() ? Map.of() : units.ids();
        List<PostEntry> standing = new ArrayList<>();
        Set<UUID> newRights = new HashSet<>();
        for (PostEntry post : posts) {
            UUID person = known(people, post.login());
            newRights.add(person);
            if (post.id() != null) {
                standing.add(post);
            } else {
                entities.persist(row(post, person, post.unitCode() == null ? null : known(unitIds, post.unitCode())));
            }
            Map<String, String> words = new HashMap<>(detail);
            words.put("note", words(post));
            String act = post.isRole() ? "role" : "post";
            record(person, "organization." + act + (post.id() == null ? "-given" : "-changed"), words);
            flushes.one();
        }
        flushes.rest();
        shelf.change(standing);
        shelf.renewRights(newRights);
    }

    private static Object row(PostEntry post, UUID person, @Nullable UUID unit) {
        OrgUnit.Validity validity = new OrgUnit.Validity(post.from(), post.to());
        return post.role() == null
                ? new Person.Post(
                        person,
                        Objects.requireNonNull(unit),
                        Objects.requireNonNull(post.title()),
                        post.rank(),
                        validity)
                : new Person.RoleGrant(person, unit, post.role(), validity);
    }

    private static String words(PostEntry post) {
        String what = post.role() == null
                ? Objects.requireNonNull(post.title())
                : post.role().name();
        String where = post.unitCode() == null ? "" : ", " + post.unitCode();
        String until = post.to() == null ? "" : " – " + OfficeTime.day(post.to());
        return what + where + ", " + OfficeTime.day(post.from()) + until;
    }

    private static UUID known(Map<String, UUID> ids, String code) {
        UUID id = ids.get(code.toLowerCase(java.util.Locale.ROOT));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private UUID id(String login) {
        return known(shelf.ids(), login.strip());
    }

    private void record(UUID person, String act, Map<String, String> detail) {
        audit.record("person:" + person, person, act, detail);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
