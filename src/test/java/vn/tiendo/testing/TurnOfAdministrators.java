package vn.tiendo.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.store.UnitShelf;

/** Somebody else changes units meanwhile: whoever wants to change some waits for him. */
@TestTool
public class TurnOfAdministrators {

    private static final int PATIENCE_SECONDS = 30;

    private final UnitShelf shelf;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AtomicReference<String> change = new AtomicReference<>("");

    public TurnOfAdministrators(UnitShelf shelf, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** While this is done nobody else gets the turn. */
    public void held(Runnable meanwhile) {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        change.set("");
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> transactions.executeWithoutResult(transaction -> {
                    shelf.takeTurn();
                    taken.countDown();
                    await(over);
                    if (!change.get().isEmpty()) {
                        jdbc.sql(change.get()).update();
                    }
                }));
        await(taken);
        try {
            meanwhile.run();
        } finally {
            over.countDown();
            other.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /** What he changes before he lets the next one in. */
    public void write(String sql) {
        change.set(sql);
    }

    /** Changes it at once. */
    public void commit(String sql) {
        transactions.executeWithoutResult(transaction -> jdbc.sql(sql).update());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let go");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
