package vn.tiendo.testing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.execution.standing.UnitProgress;

/** Counts units' work again where a test has written past the services. */
@TestTool
public class Recount {

    private final UnitProgress progress;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public Recount(UnitProgress progress, TransactionTemplate transaction, JdbcClient jdbc) {
        this.progress = progress;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    public void of(UUID directive) {
        transaction.executeWithoutResult(
                status -> progress.refresh(jdbc.sql("select id from addressee where directive_id = :directive")
                        .param("directive", directive)
                        .query(UUID.class)
                        .list()));
    }
}
