package vn.tiendo.overview;

import vn.tiendo.execution.standing.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.OfficeTime;

/** Reads running directives and counts what they expect; each answer is one statement, whatever their number. */
@Component
class OverviewReader {

    /** A running directive as it stands in the database. */
    record Running(RunningDirective.Head head, boolean collecting) {}

    /** What is counted of one directive at one unit, and what the risk rules look at. */
    record Counted(UnitAtWork work, RiskRule.Facts facts) {}

    /** Whoever drafts, follows or signs sees it as long as he holds a post; his units see it in any case. */
    private static final String RUNNING = """
            select d.* from directive_running_v d
            where d.issuing_unit_id in (:units) or d.office_unit_id in (:units) or d.drafting_unit_id in (:units)
              or d.receiving_unit_id in (:units)
              or (:me in (d.drafter_id, d.follower_id, d.signer_id) and exists (select 1 from post_v p
                where p.person_id = :me and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)))
            order by d.due_last_working_moment nulls last, d.created_at, d.id
            """;

    private static final String IN_TIME =
            "(a.due_legal_end is null or a.arrived_at is null or a.arrived_at < a.due_legal_end)";

    private static final String SENT = "a.state in ('DONE', 'AWAITING_CONFIRMATION')";

    /** Who only consolidates or passes on has nothing that is expected, and is left out. */
    private static final String UNITS = """
            select d.directive_id, d.id, d.unit_id, u.short_name, d.state, d.handed_out_at, count(a.id) as expected,
                   sum(case when a.state = 'DONE' and %1$s then 1 else 0 end) as on_time,
                   sum(case when a.state = 'DONE' and not %1$s then 1 else 0 end) as late,
                   sum(case when a.state = 'AWAITING_CONFIRMATION' then 1 else 0 end) as awaiting,
                   sum(case when a.state = 'AWAITING_CONFIRMATION' and %1$s then 1 else 0 end) as awaiting_in_time,
                   sum(case when not %2$s and a.due_legal_end <= :now then 1 else 0 end) as overdue,
                   sum(case when %2$s or a.finished_at is not null then 1 else 0 end) as brought,
                   greatest(d.handed_out_at, coalesce(d.received_at, d.handed_out_at),
                     coalesce(d.assigned_at, d.handed_out_at), coalesce(d.submitted_at, d.handed_out_at),
                     coalesce(max(a.finished_at), d.handed_out_at), coalesce(max(a.arrived_at), d.handed_out_at),
                     coalesce(max(a.returned_at), d.handed_out_at),
                     coalesce(max(a.progress_at), d.handed_out_at)) as moved,
                   min(case when not %2$s and a.finished_at is null and a.due_legal_end > :now
                     then a.due_last_working_moment end) as next_due
            from addressee_standing_v d
            join unit_v u on u.id = d.unit_id
            join assignment_standing_v a on a.addressee_id = d.id and a.directive_id in (:directives)
            where d.directive_id in (:directives)
            group by d.directive_id, d.id, d.unit_id, u.short_name, d.state, d.handed_out_at, d.received_at,
                     d.assigned_at, d.submitted_at
            """.formatted(IN_TIME, SENT);

    /** Things that a leader gave single units besides do not wait for one another: each is a class of its own. */
    private static final String CLASS = "case when r.instructed = true then o.id else o.recipient_id end";

    private static final String BATCHES = """
            select a.directive_id, %1$s as class, a.obligation_id, o.position, a.due_last_working_moment, count(*) as works,
                   sum(case when %2$s then 1 else 0 end) as sent
            from assignment_standing_v a join obligation_v o on o.id = a.obligation_id
            join recipient_v r on r.id = o.recipient_id
            where a.directive_id in (:directives)
            group by a.directive_id, %1$s, a.obligation_id, o.position, a.due_last_working_moment
            """.formatted(CLASS, SENT);

    private static final String WORKS = """
            select a.id, a.directive_id, a.unit_id, u.short_name, a.obligation_id, o.code, o.title, a.state, a.due_legal_end,
                   a.due_last_working_moment, a.arrived_at, a.progress
            from assignment_standing_v a
            join obligation_v o on o.id = a.obligation_id
            join unit_v u on u.id = a.unit_id
            where a.directive_id in (:directives) and (:every = true or a.unit_id = :unit)
            order by a.due_legal_end nulls last, u.short_name, o.position, a.id
            """;

    private final JdbcClient jdbc;

    OverviewReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The running directives whose issuing side the person belongs to, what ends first first. */
    List<Running> running(UUID me, Set<UUID> units, LocalDate today) {
        return jdbc.sql(RUNNING)
                .param("me", me)
                .param("units", units.isEmpty() ? Set.of(me) : units)
                .param("today", today)
                .query((row, n) -> running(row))
                .list();
    }

    /**
     * @param returns how often each addressee's report was returned
     * @param lively addressees that have laid evidence down lately, with when
     */
    List<Counted> units(
            Collection<UUID> directives, Instant now, Map<UUID, Integer> returns, Map<UUID, Instant> lively) {
        return jdbc.sql(UNITS)
                .param("directives", directives)
                .param("now", at(now))
                .query((row, n) -> counted(row, returns, lively))
                .list();
    }

    List<EvenPace.Batch> batches(Collection<UUID> directives) {
        return jdbc.sql(BATCHES)
                .param("directives", directives)
                .query((row, n) -> new EvenPace.Batch(
                        row.getObject("directive_id", UUID.class),
                        row.getObject("class", UUID.class),
                        row.getObject("obligation_id", UUID.class),
                        row.getInt("position"),
                        Columns.moment(row, "due_last_working_moment"),
                        row.getInt("works"),
                        row.getInt("sent")))
                .list();
    }

    /** How often each addressee's report was returned; who has none is left out. */
    Map<UUID, Integer> returns(Collection<UUID> directives) {
        Map<UUID, Integer> returns = new HashMap<>();
        jdbc.sql("select addressee_id, count(*) from report_returned_v where directive_id in (:directives)"
                        + " group by addressee_id")
                .param("directives", directives)
                .query((ResultSet row) -> {
                    returns.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return returns;
    }

    /** Which addressees have laid evidence down since then, and when last; only what is that young is read. */
    Map<UUID, Instant> evidence(Collection<UUID> directives, Instant since) {
        Map<UUID, Instant> added = new HashMap<>();
        jdbc.sql("select a.addressee_id, max(e.added_at) as added_at from evidence_added_v e"
                        + " join assignment_standing_v a on a.id = e.assignment_id"
                        + " where e.added_at >= :since and a.directive_id in (:directives) group by a.addressee_id")
                .param("directives", directives)
                .param("since", at(since))
                .query((ResultSet row) -> {
                    added.put(row.getObject(1, UUID.class), Objects.requireNonNull(Columns.moment(row, "added_at")));
                });
        return added;
    }

    /** The rules that are in use, in their order. */
    List<RiskRule> rules() {
        return jdbc.sql("select code, threshold, share from risk_rule where active = true order by position")
                .query((row, n) -> new RiskRule(
                        Risk.valueOf(row.getString("code")),
                        row.getInt("threshold"),
                        row.getObject("share", Integer.class)))
                .list();
    }

    /** What is expected, what ends first first. @param unit of this one only; null for all */
    List<WorkAtUnit> works(Map<UUID, Running> directives, @Nullable UUID unit, EvenPace pace) {
        return jdbc.sql(WORKS)
                .param("directives", new HashSet<>(directives.keySet()))
                .param("every", unit == null)
                .param("unit", unit == null ? directives.keySet().iterator().next() : unit)
                .query((row, n) -> work(row, directives, pace))
                .list();
    }

    private static WorkAtUnit work(ResultSet row, Map<UUID, Running> directives, EvenPace pace) throws SQLException {
        UUID directive = row.getObject("directive_id", UUID.class);
        Instant due = Columns.moment(row, "due_last_working_moment");
        return new WorkAtUnit(
                row.getObject("id", UUID.class),
                directive,
                Objects.requireNonNull(directives.get(directive)).head().reference(),
                row.getObject("unit_id", UUID.class),
                row.getString("short_name"),
                row.getString("code"),
                row.getString("title"),
                ExecutionState.valueOf(row.getString("state")),
                Columns.moment(row, "due_legal_end"),
                due,
                Columns.moment(row, "arrived_at"),
                row.getString("progress"),
                pace.asksFor(row.getObject("obligation_id", UUID.class), due));
    }

    private static Counted counted(ResultSet row, Map<UUID, Integer> returns, Map<UUID, Instant> lively)
            throws SQLException {
        UUID addressee = row.getObject("id", UUID.class);
        ExecutionState state = ExecutionState.valueOf(row.getString("state"));
        int expected = row.getInt("expected");
        int onTime = row.getInt("on_time");
        int late = row.getInt("late");
        int awaiting = row.getInt("awaiting");
        int overdue = row.getInt("overdue");
        Counts counts = new Counts(
                onTime,
                late,
                awaiting,
                row.getInt("awaiting_in_time"),
                expected - onTime - late - awaiting - overdue,
                overdue);
        Instant handedOut = Objects.requireNonNull(Columns.moment(row, "handed_out_at"));
        Instant moved = Objects.requireNonNull(Columns.moment(row, "moved"));
        Instant evidence = lively.getOrDefault(addressee, moved);
        return new Counted(
                new UnitAtWork(
                        row.getObject("directive_id", UUID.class),
                        addressee,
                        row.getObject("unit_id", UUID.class),
                        row.getString("short_name"),
                        state,
                        counts,
                        List.of()),
                new RiskRule.Facts(
                        state,
                        handedOut,
                        evidence.isAfter(moved) ? evidence : moved,
                        returns.getOrDefault(addressee, 0),
                        expected,
                        row.getInt("brought"),
                        Columns.moment(row, "next_due")));
    }

    private static Running running(ResultSet row) throws SQLException {
        Instant issued = Objects.requireNonNullElse(
                Columns.moment(row, "issued_at"), Objects.requireNonNull(Columns.moment(row, "created_at")));
        RunningDirective.Head head = new RunningDirective.Head(
                row.getObject("id", UUID.class),
                DirectiveKind.reference(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getString("symbol"),
                        row.getString("origin_number")),
                row.getString("subject"),
                LocalDate.ofInstant(issued, OfficeTime.ZONE),
                Columns.due(row));
        return new Running(head, row.getString("state").equals("CONSOLIDATING"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
