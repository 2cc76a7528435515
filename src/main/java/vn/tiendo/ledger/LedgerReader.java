package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Columns;

/** Reads whose turn the steps of a directive were; each answer is one statement. */
@Component
class LedgerReader {

    /**
     * What somebody sees.
     *
     * @param all every unit's; else what these units do, and what is done for them
     */
    record Seen(UUID directiveId, boolean all, Set<UUID> units) {}

    /** Turns that are alike to the moment, as are those of units that were told together. */
    record Alike(
            String processId,
            String step,
            UUID unitId,
            String unit,
            @Nullable UUID personId,
            @Nullable String person,
            Instant from,
            @Nullable Instant until,
            int turns) {}

    private static final String ASKED = """
            from task_turn_v v
            join unit_v u on u.id = v.unit_id
            left join person_v p on p.id = v.person_id
            where v.root_id = :directive and (:all = true or v.unit_id in (:units) or v.served_id in (:units))
              and (:anyUnit = true or v.unit_id = :unit)
              and (:process = '' or (v.process_id = :process and v.step = :step))
              and (:anybody = true or v.person_id = :person)
              and (:queued = false or v.person_id is null)
              and (:which = 'ALL' or (:which = 'RUNNING' and v.to_at is null)
                or (:which = 'ENDED' and v.to_at is not null))
            """;

    private static final String SUMS =
            "select v.process_id, v.step, v.unit_id, u.short_name, v.person_id, p.name as person, v.from_at, v.to_at,"
                    + " count(*) as turns " + ASKED
                    + " group by v.process_id, v.step, v.unit_id, u.short_name, v.person_id, p.name, v.from_at, v.to_at";

    /** Up to the moment of the first look: what has ended since keeps its place. */
    private static final String SECONDS =
            "(extract(epoch from least(coalesce(v.to_at, :now), :now)) - extract(epoch from v.from_at))";

    /** The longest first: what was asked for is found at the beginning. */
    private static final String ROWS = "select v.*, u.short_name, p.name as person, " + SECONDS + " as seconds " + ASKED
            + " and v.from_at <= :now and (:first = true or " + SECONDS + " < :seconds or (" + SECONDS + " = :seconds"
            + " and (v.task_id > :task or (v.task_id = :task and v.from_at > :from))))"
            + " order by " + SECONDS + " desc, v.task_id, v.from_at limit :limit";

    private final JdbcClient jdbc;

    LedgerReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Alike> sums(Seen seen, TurnFilter filter) {
        return ask(SUMS, seen, filter)
                .query((row, n) -> new Alike(
                        row.getString("process_id"),
                        row.getString("step"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("short_name"),
                        row.getObject("person_id", UUID.class),
                        row.getString("person"),
                        from(row),
                        Columns.moment(row, "to_at"),
                        row.getInt("turns")))
                .list();
    }

    List<TurnPage.Placed> turns(
            Seen seen, TurnFilter filter, WorkedTime time, Instant now, TurnPage.@Nullable Place after, int limit) {
        return ask(ROWS, seen, filter)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("first", after == null)
                .param("seconds", after == null ? BigDecimal.ZERO : after.seconds())
                .param("task", after == null ? "" : after.taskId())
                .param("from", (after == null ? now : after.from()).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> new TurnPage.Placed(
                        turn(row, time),
                        new TurnPage.Place(now, row.getBigDecimal("seconds"), row.getString("task_id"), from(row))))
                .list();
    }

    private static Turn turn(ResultSet row, WorkedTime time) throws SQLException {
        return new Turn(
                row.getString("process_id"),
                row.getString("step"),
                row.getString("subject"),
                row.getString("short_name"),
                row.getString("person"),
                from(row),
                Columns.moment(row, "to_at"),
                time.days(row.getObject("unit_id", UUID.class), from(row), Columns.moment(row, "to_at")),
                row.getString("link"));
    }

    private JdbcClient.StatementSpec ask(String sql, Seen seen, TurnFilter filter) {
        UUID none = seen.directiveId();
        return jdbc.sql(sql)
                .param("directive", seen.directiveId())
                .param("all", seen.all())
                .param("units", seen.units().isEmpty() ? Set.of(none) : seen.units())
                .param("anyUnit", filter.unitId() == null)
                .param("unit", filter.unitId() == null ? none : filter.unitId())
                .param("process", filter.process())
                .param("step", filter.stepInProcess())
                .param("anybody", filter.person() == null)
                .param("person", filter.person() == null ? none : filter.person())
                .param("queued", filter.queued())
                .param("which", filter.which().name());
    }

    private static Instant from(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Columns.moment(row, "from_at"));
    }
}
