package vn.tiendo.organization.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes the state of accounts, each by one statement that takes nothing for granted. Whatever must end the sessions of
 * an account lets its key stamp grow.
 */
@Component
public class AccountShelf {

    /**
     * How an account stands.
     *
     * @param enabled its owner has set a password
     * @param keys grows when a session must end
     * @param rights grows when rights must be read again
     */
    public record Row(boolean enabled, boolean locked, int keys, int rights) {}

    private final JdbcClient database;

    AccountShelf(JdbcClient database) {
        this.database = database;
    }

    public Optional<Row> find(UUID person) {
        return database.sql("select enabled, locked, key_stamp, rights_stamp from account where person_id = :person")
                .param("person", person)
                .query((row, n) -> new Row(row.getBoolean(1), row.getBoolean(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    /** The account waits for its next password; until then it has one that nobody knows. */
    public void await(UUID person, String unusableHash) {
        setPassword(person, unusableHash, "enabled = false, ", "");
    }

    /** @return whether it was not locked */
    public boolean activate(UUID person, String hash) {
        return setPassword(person, hash, "enabled = true, ", " and not locked");
    }

    public void lock(UUID person) {
        database.sql("update account set locked = true, key_stamp = key_stamp + 1 where person_id = :person")
                .param("person", person)
                .update();
    }

    /** @return whether it was locked */
    public boolean unlock(UUID person) {
        return database.sql("update account set locked = false where person_id = :person and locked")
                        .param("person", person)
                        .update()
                > 0;
    }

    public String password(UUID person) {
        return database.sql("select password_hash from account where person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    /** @return whether the password was still the one before; of two changes at once only one is made */
    public boolean replace(UUID person, String before, String hash) {
        return database.sql("update account set password_hash = :hash, key_stamp = key_stamp + 1"
                                + " where person_id = :person and password_hash = :before and enabled and not locked")
                        .param("hash", hash)
                        .param("before", before)
                        .param("person", person)
                        .update()
                > 0;
    }

    public String textSize(UUID person) {
        return database.sql("select text_size from account where person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    public void chooseTextSize(UUID person, String size) {
        database.sql("update account set text_size = :size where person_id = :person")
                .param("size", size)
                .param("person", person)
                .update();
    }

    private boolean setPassword(UUID person, String hash, String state, String condition) {
        return database.sql("update account set " + state + "password_hash = :hash, key_stamp = key_stamp + 1"
                                + " where person_id = :person" + condition)
                        .param("hash", hash)
                        .param("person", person)
                        .update()
                > 0;
    }
}
