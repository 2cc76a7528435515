package vn.tiendo.rescheduling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;

/** Which units a change of dates concerns: to be told, asked to acknowledge, done. */
@Component
class ToldUnits {

    /** One of them; the process that asks it to acknowledge bears {@code id}. */
    record Told(
            UUID id,
            UUID reschedulingId,
            UUID addresseeId,
            @Nullable String instanceId) {}

    private static final String TOLD =
            "select t.id, t.rescheduling_id, t.addressee_id, t.instance_id" + " from rescheduling_unit t where ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ToldUnits(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void begin(UUID reschedulingId, Map<UUID, Integer> movedByAddressee) {
        batches.batchUpdate(
                "insert into rescheduling_unit (id, rescheduling_id, addressee_id, state, moved)"
                        + " values (?, ?, ?, 'TO_TELL', ?)",
                movedByAddressee.entrySet().stream()
                        .map(each -> new Object[] {Ids.next(), reschedulingId, each.getKey(), each.getValue()})
                        .toList());
    }

    List<Told> toTell(UUID reschedulingId, int limit) {
        return jdbc.sql(TOLD + "t.rescheduling_id = :id and t.state = 'TO_TELL' order by t.id limit :limit")
                .param("id", reschedulingId)
                .param("limit", limit)
                .query(Told.class)
                .list();
    }

    /** Told, with nothing that it would have to acknowledge. */
    void told(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update rescheduling_unit set state = 'TOLD' where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    void waiting(UUID id, String instanceId) {
        jdbc.sql("update rescheduling_unit set state = 'WAITING', instance_id = :instance where id = :id")
                .param("instance", instanceId)
                .param("id", id)
                .update();
    }

    /** Whoever acknowledges, or ends the waiting, locks the row first, then the step. */
    Optional<Told> lockWaiting(UUID id) {
        return jdbc.sql(TOLD + "t.id = :id and t.state = 'WAITING' for update")
                .param("id", id)
                .query(Told.class)
                .optional();
    }

    List<Told> lockWaitingOf(Collection<UUID> addresseeIds) {
        return jdbc.sql(TOLD + "t.addressee_id in (:addressees) and t.state = 'WAITING' order by t.id for update")
                .param("addressees", addresseeIds)
                .query(Told.class)
                .list();
    }

    boolean acknowledge(UUID id, UUID by, Instant now) {
        return jdbc.sql("update rescheduling_unit set state = 'ACKNOWLEDGED', acknowledged_by = :by,"
                                + " acknowledged_at = :now where id = :id and state = 'WAITING'")
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Told> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(TOLD + "t.id in (:ids)")
                .param("ids", ids)
                .query(Told.class)
                .list();
    }

    Optional<String> state(UUID id) {
        return jdbc.sql("select state from rescheduling_unit where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Units that are still asked, although the directive is not carried out any more. */
    List<UUID> overtaken() {
        return jdbc.sql("select t.id from rescheduling_unit t join rescheduling r on r.id = t.rescheduling_id"
                        + " join directive_v d on d.id = r.directive_id"
                        + " where t.state = 'WAITING' and d.state <> 'IN_FORCE' order by t.id")
                .query(UUID.class)
                .list();
    }

    /** How many units of a change are in a state. */
    record Count(UUID reschedulingId, String state, int units) {}

    List<Count> counts(Collection<UUID> reschedulingIds) {
        return jdbc.sql("select rescheduling_id, state, count(*) as units from rescheduling_unit"
                        + " where rescheduling_id in (:ids) group by rescheduling_id, state")
                .param("ids", reschedulingIds)
                .query(Count.class)
                .list();
    }

    /** A unit that has not acknowledged yet. */
    record Silent(UUID reschedulingId, String unit) {}

    List<Silent> silent(Collection<UUID> reschedulingIds) {
        return jdbc.sql("select distinct t.rescheduling_id, u.short_name as unit from rescheduling_unit t"
                        + " join assignment_v a on a.addressee_id = t.addressee_id join unit_v u on u.id = a.unit_id"
                        + " where t.rescheduling_id in (:ids) and t.state = 'WAITING'")
                .param("ids", reschedulingIds)
                .query(Silent.class)
                .list();
    }

    /** The units whose work this was, by the id of the work, with everybody who has a part in it. */
    record Part(
            UUID addresseeId,
            UUID unitId,
            String state,
            @Nullable UUID leadId,
            @Nullable UUID reportLeadId) {}

    List<Part> parts(Collection<UUID> addresseeIds) {
        if (addresseeIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select addressee_id, unit_id, state, lead_id, report_lead_id from assignment_due_v"
                        + " where addressee_id in (:ids)")
                .param("ids", addresseeIds)
                .query(Part.class)
                .list();
    }
}
