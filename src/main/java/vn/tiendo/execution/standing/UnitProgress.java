package vn.tiendo.execution.standing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps one row for each directive at a unit with its assignments counted. What a transaction changes is counted again once,
 * just before it commits; whoever writes past the entities says so with {@link #refresh}.
 *
 * @see <a href="file:../../../../../../docs/decisions/0029-units-counted-beforehand.md">decision 0029</a>
 */
@Component
public class UnitProgress {

    private static final int MOST = 500;

    /**
     * Whoever comes second counts after the first has committed, with a snapshot of its own. Everybody locks in the order of the
     * ids, so that no two wait for each other.
     */
    private static final String LOCK = """
            select addressee_id from directive_unit_progress
            where addressee_id in (:ids) or addressee_id in (select a.addressee_id from assignment a where a.id in (:works))
            order by addressee_id for update
            """;

    private static final String WHOSE = "select addressee_id from assignment where id in (:works)";

    /** As the databases order them: the bits have no sign. */
    private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    /** Never at the same time twice, whatever the clock says: see {@link UnitRows}. */
    private static final String WRITE = """
            merge into directive_unit_progress p
            using (select c.*, cast(:now as bigint) as read_at from directive_unit_counted_v c where c.addressee_id in (:ids)) v
            on (p.addressee_id = v.addressee_id)
            when matched then update set state = v.state, handed_out_at = v.handed_out_at, expected = v.expected,
                on_time = v.on_time, late = v.late, awaiting = v.awaiting, awaiting_in_time = v.awaiting_in_time,
                brought = v.brought, unsent_dated = v.unsent_dated, first_end = v.first_end, last_end = v.last_end,
                moved = v.moved, ends = v.ends, course = v.course,
                written = greatest(p.written + 1, v.read_at)
            when not matched then insert (addressee_id, directive_id, unit_id, state, handed_out_at, expected, on_time, late,
                awaiting, awaiting_in_time, brought, unsent_dated, first_end, last_end, moved, ends, course, written)
              values (v.addressee_id, v.directive_id, v.unit_id, v.state, v.handed_out_at, v.expected, v.on_time, v.late,
                v.awaiting, v.awaiting_in_time, v.brought, v.unsent_dated, v.first_end, v.last_end, v.moved, v.ends,
                v.course, v.read_at)
            """;

    private static final List<UUID> NONE = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final ObjectProvider<EntityManager> entities;
    private final Clock clock;

    /** @param entities asked for late: they tell this class of their changes */
    UnitProgress(JdbcClient jdbc, ObjectProvider<EntityManager> entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /** These are counted again before the transaction commits. */
    public void refresh(Collection<UUID> addresseeIds) {
        pending().addressees.addAll(addresseeIds);
    }

    /** The same by what is theirs. */
    public void refreshOf(Collection<UUID> assignmentIds) {
        pending().assignments.addAll(assignmentIds);
    }

    /** Deadlines of what has not been submitted may have moved anywhere. */
    public void refreshUnsent() {
        refresh(jdbc.sql("select addressee_id from directive_unit_progress where ends <> ''")
                .query(UUID.class)
                .list());
    }

    /** Something that is counted is read and may be changed: what changes only as the transaction commits is counted too. */
    public void watch() {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            pending();
        }
    }

    private Pending pending() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Pending pending) {
            return pending;
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        TransactionSynchronizationManager.bindResource(this, pending);
        return pending;
    }

    private void write(Set<UUID> addressees, Set<UUID> assignments) {
        Set<UUID> all = new HashSet<>(addressees);
        if (addressees.size() <= MOST && assignments.size() <= MOST) {
            all.addAll(addressees.isEmpty() && assignments.isEmpty() ? List.of() : lock(addressees, assignments));
        } else { // in portions: which rows come first is to be known before any is locked
            portions(assignments)
                    .forEach(some -> all.addAll(jdbc.sql(WHOSE)
                            .param("works", some)
                            .query(UUID.class)
                            .list()));
            portions(all).forEach(some -> lock(some, NONE));
        }
        portions(all)
                .forEach(some -> jdbc.sql(WRITE)
                        .param("ids", some)
                        .param("now", clock.millis())
                        .update());
    }

    private List<UUID> lock(Collection<UUID> addressees, Collection<UUID> assignments) {
        return jdbc.sql(LOCK)
                .param("ids", addressees.isEmpty() ? NONE : addressees)
                .param("works", assignments.isEmpty() ? NONE : assignments)
                .query(UUID.class)
                .list();
    }

    private static List<List<UUID>> portions(Set<UUID> ids) {
        List<UUID> all = ids.stream().sorted(ORDER).toList();
        List<List<UUID>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            portions.add(all.subList(from, Math.min(from + MOST, all.size())));
        }
        return portions;
    }

    /** What one transaction has changed. */
    private final class Pending implements TransactionSynchronization {

        private final Set<UUID> addressees = new HashSet<>();
        private final Set<UUID> assignments = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            try {
                entities.getObject().flush();
            } catch (RuntimeException e) {
                throw Objects.requireNonNullElse(EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(e), e);
            }
            write(addressees, assignments);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(UnitProgress.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(UnitProgress.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(UnitProgress.this);
        }
    }
}
