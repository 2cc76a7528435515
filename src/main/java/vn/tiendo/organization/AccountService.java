package vn.tiendo.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.SignedInPerson.Standing;
import vn.tiendo.organization.entry.PasswordRule;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.store.AccountShelf;
import vn.tiendo.organization.store.OneTimeLinks;
import vn.tiendo.organization.store.PeopleShelf;
import vn.tiendo.organization.store.UnitShelf;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/**
 * The life of an account: it waits, its owner sets a password by a link that works once, it may be locked and opened
 * again. What ends an account ends its sessions with their next request (ASVS 7.4.2).
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AccountService {

    /** Path before the token. */
    public static final String PATH = "/mat-khau/";

    private static final Duration LINK_LIFE = Duration.ofHours(72);

    /** How an account stands. */
    public enum State {
        WAITING,
        ACTIVE,
        LOCKED
    }

    /** @param linkUntil when the open link for a password ends; null if there is none */
    public record Account(State state, @Nullable Instant linkUntil) {}

    /** How large text is shown to a person. */
    public enum TextSize {
        NORMAL,
        LARGE,
        LARGEST
    }

    /** A link, shown once: nobody can read it again. */
    public record Link(String path, Instant until) {}

    /** One's own account is another administrator's business. */
    public static class OwnAccount extends Refused {}

    private final SecureRandom random = new SecureRandom();
    private final AccountShelf shelf;
    private final OneTimeLinks links;
    private final PeopleShelf people;
    private final UnitShelf turns;
    private final SignedInPerson.Finder finder;
    private final PasswordEncoder passwords;
    private final AuditService audit;
    private final Clock clock;
    private volatile @Nullable String unusable;

    AccountService(
            AccountShelf shelf,
            OneTimeLinks links,
            PeopleShelf people,
            UnitShelf turns,
            SignedInPerson.Finder finder,
            PasswordEncoder passwords,
            AuditService audit,
            Clock clock) {
        this.shelf = shelf;
        this.links = links;
        this.people = people;
        this.turns = turns;
        this.finder = finder;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Account account(String login) {
        UUID person = id(login);
        Standing standing = standing(person);
        State state = standing.locked() ? State.LOCKED : standing.enabled() ? State.ACTIVE : State.WAITING;
        return new Account(state, links.openUntil(person).orElse(null));
    }

    /**
     * A link for the first or the next password, good for 72 hours; it ends the link before it, the password, and every
     * session.
     *
     * @throws OwnAccount for one's own account
     * @throws NotAllowed while the account is locked
     */
    public Link openLink(String login) {
        UUID person = other(login);
        if (standing(person).locked()) {
            throw new NotAllowed();
        }
        keepOneAdministrator(person);
        Instant until = clock.instant().plus(LINK_LIFE);
        shelf.await(person, unusablePassword());
        record(person, "organization.account-link");
        return new Link(PATH + links.open(person, until), until);
    }

    /** Nobody signs in with the account, its sessions end, its link too; locking twice is the same as once. */
    public void lock(String login) {
        UUID person = other(login);
        if (standing(person).locked()) {
            return;
        }
        keepOneAdministrator(person);
        links.withdraw(person);
        shelf.lock(person);
        record(person, "organization.account-locked");
    }

    /** The account is as it was before it was locked. */
    public void unlock(String login) {
        UUID person = other(login);
        if (shelf.unlock(person)) {
            record(person, "organization.account-unlocked");
        }
    }

    /** Login of whom the link is for; empty if it was used, replaced, is too old or never was. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> invited(String token) {
        return links.owner(token).flatMap(people::person).map(PersonEntry::login);
    }

    /**
     * Sets the password and lets the account in.
     *
     * @throws NotFound if the link can not be used
     * @throws InvalidInput on the password; the link stays open
     */
    @PreAuthorize("permitAll()")
    public void redeem(String token, String password) {
        turns.takeTurn();
        UUID person = links.owner(token).orElseThrow(NotFound::new);
        requireGood(password);
        if (!shelf.activate(person, hash(password)) || !links.close(token)) {
            throw new NotFound();
        }
        asOwner(person, () -> record(person, "organization.account-activated"));
    }

    /**
     * Gives one's own account another password; every session of it ends, this one too.
     *
     * @throws InvalidInput if the present password is another, or the new one is not good enough or not new
     */
    @PreAuthorize("hasAnyRole('USER', 'ADMIN')")
    public void changePassword(String present, String password) {
        UUID person = Actor.currentPerson();
        String before = shelf.password(person);
        if (!passwords.matches(present, before)) {
            throw new InvalidInput("present", "organization.password.not-this");
        }
        requireGood(password);
        if (password.equals(present)) {
            throw new InvalidInput("password", "organization.password.same");
        }
        if (!shelf.replace(person, before, hash(password))) {
            throw new InvalidInput("present", "organization.password.not-this");
        }
        record(person, "organization.password-changed");
    }

    /** How large the person at the screen wants the text. */
    @PreAuthorize("hasAnyRole('USER', 'ADMIN')")
    @Transactional(readOnly = true)
    public TextSize textSize() {
        return TextSize.valueOf(shelf.textSize(Actor.currentPerson()));
    }

    @PreAuthorize("hasAnyRole('USER', 'ADMIN')")
    public void chooseTextSize(TextSize size) {
        shelf.chooseTextSize(Actor.currentPerson(), size.name());
    }

    /** The person of a session as things are now; empty if the session must end. One statement, two if rights changed. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> renewed(SignedInPerson person) {
        Standing now = find(person.id()).orElse(null);
        if (now == null
                || now.locked()
                || !now.enabled()
                || now.keys() != person.standing().keys()) {
            return Optional.empty();
        }
        if (now.rights() == person.standing().rights()) {
            return Optional.of(person);
        }
        SignedInPerson renewed = finder.loadUserByUsername(person.getUsername());
        renewed.eraseCredentials();
        return Optional.of(renewed);
    }

    /** A hash that no password has: of bits that nobody keeps. */
    String unusablePassword() {
        String hash = unusable;
        if (hash == null) {
            byte[] bits = new byte[32];
            random.nextBytes(bits);
            hash = hash(Base64.getEncoder().encodeToString(bits));
            unusable = hash;
        }
        return hash;
    }

    /** The link proves who it is, though nobody has signed in. */
    private void asOwner(UUID person, Runnable act) {
        SignedInPerson owner =
                finder.loadUserByUsername(people.person(person).orElseThrow().login());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                owner, null, AuthorityUtils.createAuthorityList("ROLE_USER")));
        SecurityContextHolder.setContext(context);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void keepOneAdministrator(UUID person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (people.isAdministrator(person, today) && people.administratorsBeside(person, today) == 0) {
            throw new PeopleAdminService.LastAdministrator();
        }
    }

    /** Everybody but oneself, while no other administrator changes anything. */
    private UUID other(String login) {
        turns.takeTurn();
        UUID person = id(login);
        if (person.equals(Actor.current().personId())) {
            throw new OwnAccount();
        }
        return person;
    }

    private UUID id(String login) {
        UUID id = people.ids().get(PersonEntry.key(login));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private Standing standing(UUID person) {
        return find(person).orElseThrow(NotFound::new);
    }

    private Optional<Standing> find(UUID person) {
        return shelf.find(person).map(row -> new Standing(row.enabled(), row.locked(), row.keys(), row.rights()));
    }

    private static void requireGood(String password) {
        PasswordRule.problem(password).ifPresent(problem -> {
            throw new InvalidInput("password", problem);
        });
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private void record(UUID person, String act) {
        audit.record("person:" + person, person, act, Map.of());
    }
}
