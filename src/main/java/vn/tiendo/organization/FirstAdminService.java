package vn.tiendo.organization;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.Ids;
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
    private static final int SHORTEST_PASSWORD = 12;
    // bcrypt silently ignores what follows, and a Vietnamese letter takes two or three bytes.
    private static final int LONGEST_PASSWORD_BYTES = 72;
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final EntityManager entities;
    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdminService(
            JdbcClient database, EntityManager entities, People people, PasswordEncoder passwords, Clock clock) {
        this.database = database;
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
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        database.sql("delete from setup_link where used_at is null").update();
        database.sql("insert into setup_link (id, token_hash, created_at) values (:id, :hash, :now)")
                .param("id", Ids.next())
                .param("hash", hash(text))
                .param("now", now())
                .update();
        return Optional.of(PATH + text);
    }

    /** Whether the link can still be used. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return !people.hasAccounts()
                && database.sql("select count(*) from setup_link where token_hash = :hash and used_at is null")
                                .param("hash", hash(token))
                                .query(Integer.class)
                                .single()
                        > 0;
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
        int closed = database.sql("update setup_link set used_at = :now where token_hash = :hash and used_at is null")
                .param("now", now())
                .param("hash", hash(token))
                .update();
        if (closed == 0) {
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
        if (password.length() < SHORTEST_PASSWORD) {
            problems.put("password", "organization.first-admin.password-short");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            problems.put("password", "organization.first-admin.password-long");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(OfficeTime.ZONE).toOffsetDateTime();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
