package vn.tiendo.given;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.Columns;
import vn.tiendo.task.TaskHandedOver;
import vn.tiendo.task.TaskLinks;

/** Reads what is given and open: begun from the giver's side, so that it costs what he gave and not what there is. */
@Component
class GivenReader {

    /**
     * Who asks, and for what.
     *
     * @param mandates roles of the person, as the task list keeps them
     */
    record Asked(UUID me, Set<UUID> units, Set<String> mandates, boolean late, Instant now) {}

    /** What has no end stands behind everything that has one. */
    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String DUE = " x.due_phrase, x.due_date, x.due_number, x.due_reading, x.due_office,"
            + " x.due_legal_end, x.due_last_working_moment";

    private static final String STEP = "select x.id, x.process_id || ':' || cast(x.subject_id as varchar(64)),"
            + " x.root_id, x.unit_id, cast(null as varchar(30)), cast(null as timestamp with time zone),"
            + " cast(null as uuid), x.step, x.subject, x.assignee_id, g.at," + DUE;

    private static final String OTHERS =
            " and x.assignee_id <> :me and (x.unit_id in (:units) or x.candidate in (:mandates))";

    /** A head's order: the obligations and the report; whoever carries them out has one step each, which is not told twice. */
    private static final String GIVEN =
            "select cast(x.id as varchar(64)) as id, 'obligation-execution:' || cast(x.id as varchar(64)) as stream,"
                    + " x.directive_id, x.unit_id, x.state, x.finished_at, x.obligation_id,"
                    + " cast(null as varchar(60)) as step, cast(null as varchar(600)) as subject, x.lead_id as holder_id,"
                    + " x.assigned_at as given_at," + DUE + """
             from assignment_given_v x
            where x.assigned_by = :me and x.unit_state in ('IN_PROGRESS', 'RETURNED')
              and x.state in ('IN_PROGRESS', 'RETURNED') and x.lead_id <> :me and x.unit_id in (:units)
            union all
            """ + STEP + """
             from (select r.subject_id, r.assigned_at as at from report_given_v r
                  where r.assigned_by = :me and r.state in ('IN_PROGRESS', 'RETURNED')) g
            join task_given_v x on x.subject_id = g.subject_id and x.step = 'prepare-report'
            where 1 = 1
            """ + OTHERS + " union all " + STEP + """
             from (select h.* from handed_over h where h.by_id = :me) g
            join task_given_v x on x.subject_id = g.subject_id and x.process_id = g.process_id and x.step = g.step
              and x.opened_at <= g.at
            where not exists (select 1 from assignment_given_v a
                where x.step = 'carry-out-obligation' and a.id = x.subject_id and a.assigned_by = :me)
              and not exists (select 1 from report_given_v r
                where x.step = 'prepare-report' and r.subject_id = x.subject_id and r.assigned_by = :me)
            """
                    + OTHERS;

    private static final String PAGE = """
            select s.*, coalesce(s.due_legal_end, :never) as sort_end, u.short_name, o.code, o.title, p.name as holder,
                   d.kind as directive_kind, d.number, d.symbol, d.origin_number, l.at as last_at, l.act, l.actor_name
            from (""" + GIVEN + """
            ) s
            join unit_v u on u.id = s.unit_id
            join directive_search_v d on d.id = s.directive_id
            left join obligation_v o on o.id = s.obligation_id
            left join person_v p on p.id = s.holder_id
            left join last_act_v l on l.stream = s.stream
            where (coalesce(s.due_legal_end, :never) > :end or (coalesce(s.due_legal_end, :never) = :end and s.id > :id))
              and (:late = false or (s.due_legal_end <= :now and s.finished_at is null))
            order by sort_end, s.id limit :limit
            """;

    private final JdbcClient jdbc;

    GivenReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GivenRow> page(Asked asked, @Nullable GivenRow after, int limit) {
        return jdbc.sql(PAGE)
                .param("me", asked.me())
                .param("units", asked.units().isEmpty() ? Set.of(asked.me()) : asked.units())
                .param("mandates", asked.mandates().isEmpty() ? Set.of("") : asked.mandates())
                .param("late", asked.late())
                .param("now", asked.now().atOffset(ZoneOffset.UTC))
                .param("never", NEVER)
                .param("end", end(after))
                .param("id", after == null ? "" : after.id())
                .param("limit", limit)
                .query(GivenReader::row)
                .list();
    }

    void remember(TaskHandedOver step, UUID by, Instant at) {
        String key = " process_id = :process and subject_id = :subject and step = :step";
        if (write("update handed_over set by_id = :by, at = :at where" + key, step, by, at) == 0) {
            write(
                    "insert into handed_over (process_id, subject_id, step, by_id, at)"
                            + " values (:process, :subject, :step, :by, :at)",
                    step,
                    by,
                    at);
        }
    }

    private int write(String sql, TaskHandedOver step, UUID by, Instant at) {
        return jdbc.sql(sql)
                .param("process", step.processId())
                .param("subject", step.subjectId())
                .param("step", step.step())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OffsetDateTime end(@Nullable GivenRow after) {
        if (after == null) {
            return Instant.EPOCH.atOffset(ZoneOffset.UTC);
        }
        return after.due() == null ? NEVER : after.due().legalEnd().atOffset(ZoneOffset.UTC);
    }

    private static GivenRow row(ResultSet row, int n) throws SQLException {
        String id = row.getString("id");
        String step = row.getString("step");
        Integer number = row.getObject("number", Integer.class);
        String reference = number == null
                ? Objects.requireNonNullElse(row.getString("origin_number"), "")
                : DirectiveKind.valueOf(row.getString("directive_kind")).reference(number, row.getString("symbol"));
        return new GivenRow(
                id,
                step,
                step == null ? row.getString("code") + ". " + row.getString("title") : "",
                step == null ? row.getString("short_name") : row.getString("subject"),
                reference,
                Objects.requireNonNullElse(row.getString("holder"), ""),
                step == null ? ExecutionState.valueOf(row.getString("state")) : null,
                row.getObject("finished_at") != null,
                Columns.due(row),
                Columns.moment(row, "given_at"),
                last(row),
                step == null ? ExecutionLinks.assignment(UUID.fromString(id)) : TaskLinks.task(id));
    }

    private static GivenRow.@Nullable Movement last(ResultSet row) throws SQLException {
        Instant at = Columns.moment(row, "last_at");
        return at == null ? null : new GivenRow.Movement(at, row.getString("act"), row.getString("actor_name"));
    }
}
