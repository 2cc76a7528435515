package vn.tiendo.bulk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.fault.FaultLog;

/**
 * One act on some rows, one after the other. It remembers what came of each: a row that is done is not done again, by no
 * second click and no retry, and a row that fails holds up none.
 */
public final class BulkRun {

    /** A row whose row in the database was changed at the same moment is tried so often. */
    private static final int ATTEMPTS = 2;

    private static final BulkOutcome DONE = new BulkOutcome.Done();

    /** What is done with one row: the call of a service, which opens a transaction of its own. */
    @FunctionalInterface
    public interface Act {
        void perform(BulkRow row);
    }

    private final List<BulkRow> rows;
    private final Act act;
    private final Map<String, BulkOutcome> outcomes = new HashMap<>();
    private final Deque<BulkRow> waiting = new ArrayDeque<>();

    /** Rows with an obstacle are left out. */
    public BulkRun(Collection<BulkRow> rows, Act act) {
        this.rows = rows.stream().filter(BulkRow::open).toList();
        this.act = act;
        waiting.addAll(this.rows);
    }

    /** Does the next row that waits; nothing if none does. */
    public synchronized void next() {
        BulkRow row = waiting.poll();
        if (row != null) {
            outcomes.put(row.id(), attempt(row));
        }
    }

    /** Leaves what waits as it is: neither done nor failed, and part of the next retry. */
    public synchronized void stop() {
        waiting.clear();
    }

    /** Lets everything wait again that is not done. */
    public synchronized void retry() {
        waiting.clear();
        waiting.addAll(undone());
    }

    public synchronized boolean running() {
        return !waiting.isEmpty();
    }

    /** In the order in which they were given. */
    public List<BulkRow> rows() {
        return rows;
    }

    /** Empty while it waits, or if it was stopped before. */
    public synchronized Optional<BulkOutcome> outcome(BulkRow row) {
        return Optional.ofNullable(outcomes.get(row.id()));
    }

    public synchronized List<BulkRow> undone() {
        return rows.stream()
                .filter(row -> !outcome(row).map(BulkOutcome::done).orElse(false))
                .toList();
    }

    /** How many are done. */
    public synchronized int done() {
        return rows.size() - undone().size();
    }

    /** How many of this pass are behind it, done or not. */
    public synchronized int passed() {
        return rows.size() - waiting.size();
    }

    private BulkOutcome attempt(BulkRow row) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Each row needs a transaction of its own");
        }
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                act.perform(row);
                return DONE;
            } catch (ConcurrencyFailureException e) {
                if (left == 0) {
                    return new BulkOutcome.Conflict();
                }
            } catch (Refused e) {
                return new BulkOutcome.Refusal(e);
            } catch (AccessDeniedException e) {
                return new BulkOutcome.Refusal(new NotAllowed());
            } catch (RuntimeException e) {
                return new BulkOutcome.Fault(FaultLog.write(e));
            }
        }
    }
}
