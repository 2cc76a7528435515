package vn.tiendo.drawing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Columns;

/** Counts and lists the steps of a directive from the task list's own rows; the engine's history is not asked. */
@Component
class StepReader {

    /**
     * What somebody sees of a directive's steps.
     *
     * @param all every unit's; else what follows
     * @param units whose steps are seen
     * @param people whose steps are seen wherever they are
     * @param mandates roles, as the task list keeps them
     */
    record Seen(UUID directiveId, boolean all, Set<UUID> units, Set<UUID> people, Set<String> mandates, Instant now) {}

    /** What has no end stands behind everything that has one. */
    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String SEEN = """
            where s.root_id = :directive and (:all = true or s.unit_id in (:units) or s.assignee_id in (:people)
              or s.candidate in (:mandates))
            """;

    private static final String COUNTS = """
            select s.process_id, s.process_version, s.step,
                   count(case when s.state = 'OPEN' then 1 end) as running,
                   count(case when s.state = 'OPEN' and s.due_legal_end <= :now then 1 end) as late,
                   count(case when s.state = 'DONE' then 1 end) as done,
                   percentile_cont(0.5) within group (order by case when s.state = 'DONE' then s.seconds end) as median
            from task_step_v s
            """ + SEEN + """
            group by s.process_id, s.process_version, s.step
            order by s.process_id, s.process_version, s.step
            """;

    private static final String PAGE =
            "select s.*, u.short_name, p.name as person from task_step_v s join unit_v u on u.id = s.unit_id"
                    + " left join person_v p on p.id = case when s.state = 'DONE' then s.done_by else s.assignee_id end "
                    + SEEN + """
              and (:process = '' or s.process_id = :process)
              and (:version = 0 or s.process_version = :version)
              and (:step = '' or s.step = :step)
            """;

    private static final String RUNNING = PAGE + """
              and s.state = 'OPEN' and (:late = false or s.due_legal_end <= :now)
              and (coalesce(s.due_legal_end, :never) > :end or (coalesce(s.due_legal_end, :never) = :end and s.id > :id))
            order by coalesce(s.due_legal_end, :never), s.id limit :limit
            """;

    private static final String DONE = PAGE + """
              and s.state = 'DONE' and (s.seconds < :seconds or (s.seconds = :seconds and s.id > :id))
            order by s.seconds desc, s.id limit :limit
            """;

    private static final String OPEN =
            "select count(*) as running, count(case when s.due_legal_end <= :now then 1 end) as late"
                    + " from task_step_v s " + SEEN + " and s.state = 'OPEN'";

    private static final String ANY = "select s.id from task_step_v s " + SEEN + " fetch first 1 rows only";

    private final JdbcClient jdbc;

    StepReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StepCount> counts(Seen seen) {
        return asked(COUNTS, seen).query(StepReader::count).list();
    }

    DrawingService.Running running(Seen seen) {
        return asked(OPEN, seen)
                .query((row, n) -> new DrawingService.Running(row.getInt("running"), row.getInt("late")))
                .single();
    }

    boolean any(Seen seen) {
        return asked(ANY, seen).query(String.class).optional().isPresent();
    }

    /** What runs, by its end; what is done, by how long it took, the longest first. */
    List<ListedStep> page(Seen seen, StepFilter filter, @Nullable ListedStep after, int limit) {
        boolean done = filter.which() == StepFilter.Which.DONE;
        JdbcClient.StatementSpec page = asked(done ? DONE : RUNNING, seen)
                .param("process", filter.processId())
                .param("version", filter.version())
                .param("step", filter.step())
                .param("id", after == null ? "" : after.id())
                .param("limit", limit);
        JdbcClient.StatementSpec from = done
                ? page.param(
                        "seconds",
                        after == null || after.took() == null
                                ? Long.MAX_VALUE
                                : after.took().toSeconds())
                : page.param("late", filter.which() == StepFilter.Which.LATE)
                        .param("never", NEVER)
                        .param("end", end(after));
        return from.query(StepReader::step).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Seen seen) {
        return jdbc.sql(sql)
                .param("directive", seen.directiveId())
                .param("all", seen.all())
                .param("units", seen.units().isEmpty() ? seen.people() : seen.units())
                .param("people", seen.people())
                .param("mandates", seen.mandates().isEmpty() ? Set.of("") : seen.mandates())
                .param("now", seen.now().atOffset(ZoneOffset.UTC));
    }

    private static OffsetDateTime end(@Nullable ListedStep after) {
        if (after == null) {
            return Instant.EPOCH.atOffset(ZoneOffset.UTC);
        }
        return after.due() == null ? NEVER : after.due().legalEnd().atOffset(ZoneOffset.UTC);
    }

    private static StepCount count(ResultSet row, int n) throws SQLException {
        double median = row.getDouble("median");
        return new StepCount(
                row.getString("process_id"),
                row.getInt("process_version"),
                row.getString("step"),
                row.getInt("running"),
                row.getInt("late"),
                row.getInt("done"),
                row.getInt("done") == 0 ? null : Duration.ofSeconds(Math.round(median)));
    }

    private static ListedStep step(ResultSet row, int n) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new ListedStep(
                row.getString("id"),
                row.getString("process_id"),
                row.getString("step"),
                row.getString("subject"),
                row.getString("short_name"),
                row.getString("person"),
                Columns.due(row),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant(),
                done == null ? null : Duration.ofSeconds(row.getLong("seconds")),
                row.getString("link"));
    }
}
