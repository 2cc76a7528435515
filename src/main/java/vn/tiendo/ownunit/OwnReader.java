package vn.tiendo.ownunit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.Ends;
import vn.tiendo.execution.standing.UnitRows;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.OfficeTime;

/** Reads what one unit has to do; each answer is one statement, however much that is. */
@Component
class OwnReader {

    /** A running directive at the unit, and when what it has not submitted ends. */
    record Running(OwnDirective directive, Ends ends) {}

    /** How many there are, and of how many. */
    record Size(int found, int all) {}

    /** What has no end stands behind everything that has one. */
    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final OffsetDateTime BEFORE_ALL = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID NONE = new UUID(0, 0);

    private static final String RUNNING = """
            select d.*, p.addressee_id, p.state as unit_state, p.expected, p.on_time, p.late, p.awaiting, p.awaiting_in_time,
                   p.ends
            from directive_unit_progress_v p join directive_running_v d on d.id = p.directive_id
            where p.unit_id = :unit
            order by d.due_last_working_moment nulls last, d.created_at, d.id
            """;

    private static final String STEPS = """
            select s.id, s.step, s.subject, n.name as person, s.due_phrase, s.due_date, s.due_number, s.due_reading,
                   s.due_office, s.due_legal_end, s.due_last_working_moment
            from task_step_v s left join person_v n on n.id = s.assignee_id
            where s.unit_id = :unit and s.state = 'OPEN' and s.due_legal_end is not null
            order by s.due_legal_end, s.id limit :limit
            """;

    private static final String OWN = """
            from assignment_standing_v a
            join directive_unit_progress_v p on p.addressee_id = a.addressee_id
            join directive_running_v d on d.id = p.directive_id
            join obligation_v o on o.id = a.obligation_id
            join unit_v u on u.id = a.unit_id
            where p.unit_id = :unit and (:every = true or p.directive_id = :directive)
            """;

    private static final String WORKS = """
            select a.id, a.addressee_id, a.directive_id, a.unit_id, u.short_name, o.position, o.code, o.title, a.state,
                   a.due_legal_end, a.due_last_working_moment, a.arrived_at, a.progress,
                   d.kind, d.number, d.symbol, d.origin_number
            """ + OWN;

    private static final String ON_DAY =
            " (:anyDay = true or (a.due_last_working_moment >= :from and a.due_last_working_moment < :to))";

    private static final String SIZE =
            "select count(case when %s and" + ON_DAY + " then 1 end) as found," + " count(*) as expected " + OWN;

    private static final String PAGE = WORKS + " and %s and" + ON_DAY + """
            and (coalesce(a.due_legal_end, :never), o.position, a.id) > (:end, :position, :id)
            order by coalesce(a.due_legal_end, :never), o.position, a.id limit :limit
            """;

    private static final String ASKED = WORKS + """
            and o.work_kind = 'ARTICLE' and a.progress is not null
            order by coalesce(a.due_legal_end, :never), o.position, a.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final UnitRows rows;

    OwnReader(JdbcClient jdbc, UnitRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those of these units that ever had to carry out a directive. */
    Set<UUID> carrying(Set<UUID> units) {
        return units.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct p.unit_id from directive_unit_progress_v p where p.unit_id in (:units)")
                        .param("units", units)
                        .query(UUID.class)
                        .set();
    }

    /** What runs at the unit, what ends first first. */
    List<Running> running(UUID unit, Instant now) {
        return jdbc.sql(RUNNING)
                .param("unit", unit)
                .query((row, n) -> running(row, now))
                .list();
    }

    private static Running running(ResultSet row, Instant now) throws SQLException {
        Ends ends = Ends.read(row.getString("ends"));
        return new Running(
                new OwnDirective(
                        RunningDirective.Head.read(row),
                        row.getString("state").equals("CONSOLIDATING"),
                        row.getObject("addressee_id", UUID.class),
                        ExecutionState.valueOf(row.getString("unit_state")),
                        Counts.read(row, ends, now),
                        null),
                ends);
    }

    /** What is counted of each unit that has to carry out these directives. */
    Map<UUID, Counts> alike(Collection<UUID> directives, Instant now) {
        Map<UUID, Counts> units = new HashMap<>();
        rows.of(directives)
                .forEach(row ->
                        units.merge(row.unitId(), row.counts(now), (one, other) -> Counts.sum(List.of(one, other))));
        return units;
    }

    /** The unit's open steps with a time, what ends first first. */
    List<DueStep> steps(UUID unit, int limit) {
        return jdbc.sql(STEPS)
                .param("unit", unit)
                .param("limit", limit)
                .query((row, n) -> new DueStep(
                        row.getString("id"),
                        row.getString("step"),
                        row.getString("subject"),
                        row.getString("person"),
                        Objects.requireNonNull(Columns.due(row))))
                .list();
    }

    /** Assignments that ask for articles and of which it is known how many there are. */
    List<WorkAtUnit> asked(UUID unit, int limit) {
        return of(ASKED, unit, null)
                .param("never", NEVER)
                .param("limit", limit)
                .query((row, n) -> work(row))
                .list();
    }

    Size size(UUID unit, WorkFilter filter, Instant now) {
        return among(SIZE, unit, filter, now)
                .query((row, n) -> new Size(row.getInt("found"), row.getInt("expected")))
                .single();
    }

    /** @param after the last row of the page before; null for the first one */
    List<WorkAtUnit> page(UUID unit, WorkFilter filter, Instant now, @Nullable WorkAtUnit after, int limit) {
        return among(PAGE, unit, filter, now)
                .param("never", NEVER)
                .param("end", after == null ? BEFORE_ALL : after.legalEnd() == null ? NEVER : at(after.legalEnd()))
                .param("position", after == null ? -1 : after.position())
                .param("id", after == null ? NONE : after.assignmentId())
                .param("limit", limit)
                .query((row, n) -> work(row))
                .list();
    }

    private JdbcClient.StatementSpec among(String sql, UUID unit, WorkFilter filter, Instant now) {
        Cell cell = filter.cell();
        LocalDate day = filter.day();
        LocalDate from = day == null ? LocalDate.EPOCH : day;
        return of(sql.formatted(cell.condition()), unit, filter.directive())
                .param("now", at(now))
                .param("anyDay", day == null)
                .param("from", begin(from))
                .param("to", begin(from.plusDays(1)));
    }

    private JdbcClient.StatementSpec of(String sql, UUID unit, @Nullable UUID directive) {
        return jdbc.sql(sql)
                .param("unit", unit)
                .param("every", directive == null)
                .param("directive", directive == null ? NONE : directive);
    }

    private static WorkAtUnit work(ResultSet row) throws SQLException {
        return WorkAtUnit.read(
                row,
                DirectiveKind.reference(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getString("symbol"),
                        row.getString("origin_number")));
    }

    private static OffsetDateTime begin(LocalDate day) {
        return at(OfficeTime.startOf(day));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
