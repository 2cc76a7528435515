package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.DeadlineHold;
import vn.tiendo.shared.NotFound;

/** Up to which day each directive has been swept; its row is the lock under which deadlines are swept and moved. */
@Component
class Watches implements DeadlineHold {

    private static final Logger LOG = LoggerFactory.getLogger(Watches.class);

    /** States in which something with a deadline may be open. */
    private static final String WATCHED = "('SIGNED', 'IN_FORCE', 'CONSOLIDATING', 'RECALLED')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OfficeHours hours;
    private final TransactionTemplate apart;

    Watches(JdbcClient jdbc, JdbcTemplate batches, OfficeHours hours, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.hours = hours;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Locks the directive's row until the transaction ends. @return the last day that has been swept */
    LocalDate lock(UUID directiveId) {
        List<LocalDate> until = locked(directiveId);
        if (until.isEmpty()) {
            begin(List.of(directiveId));
            until = locked(directiveId);
        }
        return until.stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<LocalDate> locked(UUID directiveId) {
        return jdbc.sql("select swept_until from deadline_watch where directive_id = :id for update")
                .param("id", directiveId)
                .query(LocalDate.class)
                .list();
    }

    /**
     * Locks the rows of all directives that are swept, always in the same order. What comes to be swept meanwhile has nothing
     * to be said of yet: no milestone counts from before a subject was there.
     */
    @Override
    public void hold() {
        for (List<UUID> missing = unwatched(); !missing.isEmpty(); missing = unwatched()) {
            begin(missing);
        }
        jdbc.sql("select w.directive_id from deadline_watch w where w.directive_id in"
                        + " (select d.id from directive_due_v d where d.state in " + WATCHED + ")"
                        + " order by w.directive_id for update")
                .query(UUID.class)
                .list();
    }

    private List<UUID> unwatched() {
        return jdbc.sql("select d.id from directive_due_v d where d.state in " + WATCHED
                        + " and not exists (select 1 from deadline_watch w where w.directive_id = d.id) order by d.id")
                .query(UUID.class)
                .list();
    }

    /** In a transaction of its own, so that everybody has a row to wait for. */
    private void begin(List<UUID> directiveIds) {
        try {
            apart.executeWithoutResult(status -> insert(directiveIds));
        } catch (DuplicateKeyException somebodyWasFaster) {
            LOG.debug("Watched already: {}", directiveIds); // the timer and the safety run wake at the same moment
        }
    }

    /** Before a directive was begun there was nothing to sweep. */
    private void insert(List<UUID> directiveIds) {
        List<Object[]> rows = jdbc.sql("select id, created_at from directive_due_v where id in (:ids)")
                .param("ids", directiveIds)
                .query((row, n) -> {
                    LocalDate day = OfficeHours.day(row.getTimestamp(2).toInstant());
                    return new Object[] {row.getObject(1, UUID.class), day, at(hours.nextOpening(day))};
                })
                .list();
        batches.batchUpdate(
                "insert into deadline_watch (directive_id, swept_until, next_sweep_at) values (?, ?, ?)", rows);
    }

    void swept(UUID directiveId, LocalDate day) {
        jdbc.sql("update deadline_watch set swept_until = :day, next_sweep_at = :next where directive_id = :id")
                .param("id", directiveId)
                .param("day", day)
                .param("next", at(hours.nextOpening(day)))
                .update();
    }

    /** Directives whose next sweep is past, or that were never swept. */
    List<UUID> due(Instant now) {
        return jdbc.sql("select d.id from directive_due_v d left join deadline_watch w on w.directive_id = d.id"
                        + " where d.state in " + WATCHED + " and (w.directive_id is null or w.next_sweep_at <= :now)"
                        + " order by d.id")
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
