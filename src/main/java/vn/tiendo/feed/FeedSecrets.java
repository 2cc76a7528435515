package vn.tiendo.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.OfficeTime;

/** Secrets of 128 random bits, one for each person at most; only their hash is kept, and only by it is one found. */
@Component
class FeedSecrets {

    private static final int SECRET_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;

    FeedSecrets(JdbcClient database) {
        this.database = database;
    }

    /** Waits until nobody else changes an address: of two clicks at once the later one's secret holds. */
    void takeTurn() {
        database.sql("select id from calendar_feed_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    Optional<Instant> openSince(UUID person) {
        return database.sql("select opened_at from calendar_feed where person_id = :person")
                .param("person", person)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    String open(UUID person, Instant now) {
        byte[] bits = new byte[SECRET_BYTES];
        random.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        database.sql("insert into calendar_feed (person_id, secret_hash, opened_at) values (:person, :hash, :now)")
                .param("person", person)
                .param("hash", hash(secret))
                .param("now", now.atZone(OfficeTime.ZONE).toOffsetDateTime())
                .update();
        return secret;
    }

    /** @return whether there was one */
    boolean close(UUID person) {
        return database.sql("delete from calendar_feed where person_id = :person")
                        .param("person", person)
                        .update()
                > 0;
    }

    /** The login of the person whose secret it is, as long as the account can be used. */
    Optional<String> owner(String secret) {
        return database.sql("select a.login from calendar_feed f join account_in_use_v a on a.person_id = f.person_id"
                        + " where f.secret_hash = :hash")
                .param("hash", hash(secret))
                .query(String.class)
                .optional();
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
