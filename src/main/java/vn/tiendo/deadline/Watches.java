package vn.tiendo.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.NotFound;

/** Up to which day each directive has been swept; its row is the lock under which deadlines are swept and moved. */
@Component
class Watches {

    /** States in which something with a deadline may be open. */
    private static final String WATCHED = "('SIGNED', 'IN_FORCE', 'CONSOLIDATING', 'RECALLED')";

    private final JdbcClient jdbc;
    private final OfficeHours hours;
    private final TransactionTemplate apart;

    Watches(JdbcClient jdbc, OfficeHours hours, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Locks the directive's row until the transaction ends. @return the last day that has been swept */
    LocalDate lock(UUID directiveId) {
        List<LocalDate> until = locked(directiveId);
        if (!until.isEmpty()) {
            return until.getFirst();
        }
        try {
            apart.executeWithoutResult(status -> begin(directiveId));
        } catch (DuplicateKeyException somebodyWasFaster) {
            return locked(directiveId).getFirst(); // the timer and the safety run wake at the same moment
        }
        return locked(directiveId).getFirst();
    }

    private List<LocalDate> locked(UUID directiveId) {
        return jdbc.sql("select swept_until from deadline_watch where directive_id = :id for update")
                .param("id", directiveId)
                .query(LocalDate.class)
                .list();
    }

    /** Before a directive was begun there was nothing to sweep. */
    private void begin(UUID directiveId) {
        Instant created = jdbc.sql("select created_at from directive_due_v where id = :id")
                .param("id", directiveId)
                .query(Timestamp.class)
                .optional()
                .orElseThrow(NotFound::new)
                .toInstant();
        LocalDate day = OfficeHours.day(created);
        jdbc.sql("insert into deadline_watch (directive_id, swept_until, next_sweep_at) values (:id, :day, :next)")
                .param("id", directiveId)
                .param("day", day)
                .param("next", at(hours.nextOpening(day)))
                .update();
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
