package vn.tiendo.notification;

import java.sql.Savepoint;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Inserts rows whose keys are not there yet. Somebody else may insert the same key at the same moment: then the database
 * lets us wait for him and refuses ours, and only what is still missing is tried again. The savepoint keeps the caller's
 * transaction alive, which PostgreSQL would otherwise end.
 */
@Component
class OnceOnly {

    private final JdbcTemplate jdbc;

    OnceOnly(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param missing gives of these rows those whose keys are not there */
    <T> void insert(Collection<T> rows, UnaryOperator<List<T>> missing, Consumer<List<T>> insert) {
        List<T> left = missing.apply(List.copyOf(rows));
        while (!left.isEmpty() && !tried(left, insert)) {
            left = missing.apply(left);
        }
    }

    private <T> boolean tried(List<T> rows, Consumer<List<T>> insert) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                insert.accept(rows);
                connection.releaseSavepoint(before);
                return true;
            } catch (DuplicateKeyException somebodyWasFaster) {
                connection.rollback(before);
                return false;
            }
        }));
    }
}
