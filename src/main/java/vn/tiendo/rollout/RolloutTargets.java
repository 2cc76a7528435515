package vn.tiendo.rollout;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units still wait for a directive, which have it, which are parked. */
@Component
class RolloutTargets {

    static final int FULL_CHUNK = 50;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RolloutTargets(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Fills the list from the frozen recipients the first time; returns the size of the next chunk. */
    int begin(UUID directiveId) {
        return jdbc.sql("select chunk_size from rollout where directive_id = :id")
                .param("id", directiveId)
                .query(Integer.class)
                .optional()
                .orElseGet(() -> fill(directiveId));
    }

    private int fill(UUID directiveId) {
        jdbc.sql("insert into rollout (directive_id, chunk_size) values (:id, :size)")
                .param("id", directiveId)
                .param("size", FULL_CHUNK)
                .update();
        jdbc.sql("insert into rollout_target (directive_id, unit_id, position, state)"
                        + " select directive_id, unit_id, min(position), 'PENDING' from recipient_unit_v"
                        + " where directive_id = :id group by directive_id, unit_id")
                .param("id", directiveId)
                .update();
        return FULL_CHUNK;
    }

    List<UUID> nextPending(UUID directiveId, int limit) {
        return next(directiveId, "PENDING", limit);
    }

    /** Units that have the directive, and from which it is still to be taken back. */
    List<UUID> nextStarted(UUID directiveId, int limit) {
        return next(directiveId, "STARTED", limit);
    }

    private List<UUID> next(UUID directiveId, String state, int limit) {
        return jdbc.sql("select unit_id from rollout_target where directive_id = :id and state = :state"
                        + " order by position, unit_id limit :limit")
                .param("id", directiveId)
                .param("state", state)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    boolean anyPending(UUID directiveId) {
        return !nextPending(directiveId, 1).isEmpty();
    }

    void started(UUID directiveId, List<UUID> units) {
        mark("STARTED", directiveId, units);
    }

    void withdrawn(UUID directiveId, List<UUID> units) {
        mark("WITHDRAWN", directiveId, units);
    }

    private void mark(String state, UUID directiveId, List<UUID> units) {
        batches.batchUpdate(
                "update rollout_target set state = ? where directive_id = ? and unit_id = ?",
                units.stream()
                        .map(unit -> new Object[] {state, directiveId, unit})
                        .toList());
    }

    /** Units that never got the directive will not get it any more. */
    void dropUnstarted(UUID directiveId) {
        jdbc.sql("update rollout_target set state = 'WITHDRAWN' where directive_id = :id"
                        + " and state in ('PENDING', 'PARKED')")
                .param("id", directiveId)
                .update();
    }

    void park(UUID directiveId, UUID unitId, String cause) {
        jdbc.sql("update rollout_target set state = 'PARKED', cause = :cause"
                        + " where directive_id = :id and unit_id = :unit and state = 'PENDING'")
                .param("cause", cause)
                .param("id", directiveId)
                .param("unit", unitId)
                .update();
    }

    void resize(UUID directiveId, int size) {
        jdbc.sql("update rollout set chunk_size = :size where directive_id = :id")
                .param("size", size)
                .param("id", directiveId)
                .update();
    }

    List<RolloutStatus.Target> all(UUID directiveId) {
        return jdbc.sql("select t.unit_id, u.name, t.state, t.cause from rollout_target t"
                        + " join unit_v u on u.id = t.unit_id where t.directive_id = :id order by t.position, u.name")
                .param("id", directiveId)
                .query((row, n) -> new RolloutStatus.Target(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
