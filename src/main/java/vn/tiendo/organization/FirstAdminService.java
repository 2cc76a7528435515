package vn.tiendo.organization;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.entry.PasswordRule;
import vn.tiendo.organization.store.OneTimeLinks;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;

/** Brings the first administrator in by a link that works once and only while nobody has an account. */
@Service
@PreAuthorize("permitAll()")
public class FirstAdminService {

    /** Path before the token. */
    public static final String PATH = "/thiet-lap/";

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9.]{3,40}");
    private static final int LONGEST_NAME = 200;

    private final OneTimeLinks links;
    private final EntityManager entities;
    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdminService(
            OneTimeLinks links, EntityManager entities, People people, PasswordEncoder passwords, Clock clock) {
        this.links = links;
        this.entities = entities;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A fresh link, which ends the one before it; empty once anybody has an account. */
    @Transactional
    public Optional<String> openLink() {
        if (people.hasAccounts()) {
            return Optional.empty();
        }
        return Optional.of(PATH + links.open(null, null));
    }

    /** Whether the link can still be used. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return !people.hasAccounts() && links.isOpenForNobody(token);
    }

    /**
     * Makes the first administrator and closes the link.
     *
     * @throws NotFound if the link was used, replaced or never existed
     * @throws InvalidInput on name, login or password; the link stays open
     */
    @Transactional
    public void redeem(String token, String fullName, String login, String password) {
        if (!isOpen(token)) {
            throw new NotFound();
        }
        check(fullName, login, password);
        if (!links.closeForNobody(token)) {
            throw new NotFound();
        }
        Person admin = new Person(fullName, null, null, login, passwords.encode(password));
        entities.persist(admin);
        entities.flush();
        entities.persist(Person.RoleGrant.admin(admin.id(), LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE)));
    }

    private static void check(String fullName, String login, String password) {
        Map<String, String> problems = new HashMap<>();
        if (fullName.isBlank() || fullName.length() > LONGEST_NAME) {
            problems.put("fullName", "organization.first-admin.name-missing");
        }
        if (!LOGIN.matcher(login).matches()) {
            problems.put("login", "organization.first-admin.login-malformed");
        }
        PasswordRule.problem(password).ifPresent(problem -> problems.put("password", problem));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
