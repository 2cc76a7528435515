package vn.tiendo.organization.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;

/** Links that work once, of 128 random bits; only their hash is kept. */
@Component
public class OneTimeLinks {

    private static final int TOKEN_BYTES = 16;
    private static final String OPEN = " token_hash = :hash and used_at is null and ";
    private static final String OF_SOMEBODY = OPEN + "person_id is not null and expires_at > :now";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Clock clock;

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A fresh token, which ends the one before it; without a person it is the first administrator's. */
    public String open(@Nullable UUID person, @Nullable Instant expires) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        if (person == null) {
            database.sql("delete from setup_link where used_at is null and person_id is null")
                    .update();
        } else {
            withdraw(person);
        }
        database.sql("insert into setup_link (id, token_hash, created_at, person_id, expires_at)"
                        + " values (:id, :hash, :now, :person, :expires)")
                .param("id", Ids.next())
                .param("hash", hash(text))
                .param("now", now())
                .param("person", person)
                .param(
                        "expires",
                        expires == null ? null : expires.atZone(OfficeTime.ZONE).toOffsetDateTime())
                .update();
        return text;
    }

    public void withdraw(UUID person) {
        database.sql("delete from setup_link where used_at is null and person_id = :person")
                .param("person", person)
                .update();
    }

    public boolean isOpenForNobody(String token) {
        return database.sql("select count(*) from setup_link where" + OPEN + "person_id is null")
                        .param("hash", hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return whether it was open; of two who come at once only one is told so */
    public boolean closeForNobody(String token) {
        return database.sql("update setup_link set used_at = :now where" + OPEN + "person_id is null")
                        .param("now", now())
                        .param("hash", hash(token))
                        .update()
                > 0;
    }

    /** Whose link it is, as long as it can be used. */
    public Optional<UUID> owner(String token) {
        return database.sql("select person_id from setup_link where" + OF_SOMEBODY)
                .param("hash", hash(token))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** @return whether it was open; of two who come at once only one is told so */
    public boolean close(String token) {
        return database.sql("update setup_link set used_at = :now where" + OF_SOMEBODY)
                        .param("now", now())
                        .param("hash", hash(token))
                        .update()
                > 0;
    }

    /** Until when the person's link can be used. */
    public Optional<Instant> openUntil(UUID person) {
        return database.sql("select expires_at from setup_link where used_at is null and person_id = :person"
                        + " and expires_at > :now")
                .param("person", person)
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
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
