package vn.tiendo.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** Up to which day each directive, and what belongs to none, has been swept; its row is the lock under which deadlines are swept and moved. */
@Component
class Watches implements DeadlineHold {

    private static final Logger LOG = LoggerFactory.getLogger(Watches.class);

    /** States in which something with a deadline may be open. */
    private static final String WATCHED = "('SIGNED', 'IN_FORCE', 'CONSOLIDATING', 'RECALLED')";

    /** A closed one has open steps of its own again while its report is supplemented. */
    private static final String SWEPT = "select v.id from directive_due_v v where v.state in " + WATCHED
            + " union select t.root_id from task_due_v t join directive_due_v c on c.id = t.root_id"
            + " where c.state = 'CLOSED' and t.subject_id = t.root_id";

    private static final String WATCHABLE = "select d.id from (" + SWEPT + " union all select cast(:own as uuid)) d";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OfficeHours hours;
    private final Clock clock;
    private final TransactionTemplate apart;

    Watches(
            JdbcClient jdbc,
            JdbcTemplate batches,
            OfficeHours hours,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.hours = hours;
        this.clock = clock;
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
                        + " (" + SWEPT + ")"
                        + " or w.directive_id = :own order by w.directive_id for update")
                .param("own", Subjects.OWN)
                .query(UUID.class)
                .list();
    }

    private List<UUID> unwatched() {
        return jdbc.sql(
                        WATCHABLE
                                + " where not exists (select 1 from deadline_watch w where w.directive_id = d.id) order by d.id")
                .param("own", Subjects.OWN)
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

    /** Before a directive was begun there was nothing to sweep; what belongs to none is swept from now on. */
    private void insert(List<UUID> directiveIds) {
        List<Object[]> rows = new ArrayList<>(jdbc.sql("select id, created_at from directive_due_v where id in (:ids)")
                .param("ids", directiveIds)
                .query((row, n) -> {
                    LocalDate day = OfficeHours.day(row.getTimestamp(2).toInstant());
                    return new Object[] {row.getObject(1, UUID.class), day, at(hours.nextOpening(day))};
                })
                .list());
        if (directiveIds.contains(Subjects.OWN)) {
            Instant now = clock.instant();
            rows.add(new Object[] {Subjects.OWN, OfficeHours.day(now).minusDays(1), at(now)});
        }
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

    /** What has its next sweep in the past, or was never swept; first what belongs to no directive. */
    List<UUID> due(Instant now) {
        return jdbc.sql(WATCHABLE + " left join deadline_watch w on w.directive_id = d.id"
                        + " where w.directive_id is null or w.next_sweep_at <= :now order by d.id")
                .param("own", Subjects.OWN)
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
