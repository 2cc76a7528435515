package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.standing.Course;
import vn.tiendo.execution.standing.UnitRow;
import vn.tiendo.execution.standing.UnitRows;
import vn.tiendo.shared.VietnameseOrder;

/** Reads running directives and counts what they expect; each answer is one statement, whatever their number. */
@Component
class OverviewReader {

    /** A running directive as it stands in the database. */
    record Running(RunningDirective.Head head, boolean collecting) {}

    /** Whoever drafts, follows or signs sees it as long as he holds a post; his units see it in any case. */
    private static final String RUNNING = """
            select d.* from directive_running_v d
            where d.issuing_unit_id in (:units) or d.office_unit_id in (:units) or d.drafting_unit_id in (:units)
              or d.receiving_unit_id in (:units)
              or (:me in (d.drafter_id, d.follower_id, d.signer_id) and exists (select 1 from post_v p
                where p.person_id = :me and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)))
            order by d.due_last_working_moment nulls last, d.created_at, d.id
            """;

    /** Things that a leader gave single units besides do not wait for one another: each is a class of its own. */
    private static final String ASKED = """
            select o.directive_id, o.position, o.id, case when r.instructed = true then o.id else o.recipient_id end as class
            from obligation_v o join recipient_v r on r.id = o.recipient_id
            where o.directive_id in (:directives)
            """;

    private static final String WORKS = """
            select a.id, a.addressee_id, a.directive_id, a.unit_id, u.short_name, o.position, o.code, o.title, a.state,
                   a.due_legal_end, a.due_last_working_moment, a.arrived_at, a.progress
            from assignment_standing_v a
            join obligation_v o on o.id = a.obligation_id
            join unit_v u on u.id = a.unit_id
            where a.addressee_id in (:addressees) and %s
            order by a.due_legal_end nulls last, o.position, a.id
            """;

    private final JdbcClient jdbc;
    private final UnitRows rows;

    OverviewReader(JdbcClient jdbc, UnitRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
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

    /** What is counted of these directives at each unit. */
    List<UnitRow> rows(Collection<UUID> directives) {
        return rows.of(directives);
    }

    /** What is asked of how many units alike, and how far they are; of all units together. */
    List<EvenPace.Batch> batches(Collection<UUID> directives, List<UnitRow> units) {
        Map<EvenPace.Place, EvenPace.Asked> asked = new HashMap<>();
        jdbc.sql(ASKED).param("directives", directives).query((ResultSet row) -> {
            asked.put(
                    new EvenPace.Place(row.getObject("directive_id", UUID.class), row.getInt("position")),
                    new EvenPace.Asked(row.getObject("class", UUID.class), row.getObject("id", UUID.class)));
        });
        EvenPace.Batches batches = new EvenPace.Batches(asked);
        Map<UUID, Map<String, Integer>> alike = new HashMap<>();
        units.forEach(unit -> alike.computeIfAbsent(unit.directiveId(), none -> new HashMap<>())
                .merge(unit.course(), 1, Integer::sum));
        alike.forEach((directive, courses) ->
                courses.forEach((course, count) -> batches.add(directive, Course.read(course), count)));
        return batches.list();
    }

    /** How often each addressee's report was returned, where it was often enough for the rule that looks at it. */
    Map<UUID, Integer> returns(Collection<UUID> directives, Collection<RiskRule> rules) {
        Map<UUID, Integer> returns = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.risk() == Risk.RETURNED)
                .forEach(rule -> jdbc.sql("select addressee_id, count(*) from report_returned_v"
                                + " where directive_id in (:directives) and last_round >= :times"
                                + " group by addressee_id having count(*) >= :times")
                        .param("directives", directives)
                        .param("times", rule.threshold())
                        .query((ResultSet row) -> {
                            returns.put(row.getObject(1, UUID.class), row.getInt(2));
                        }));
        return returns;
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

    /** The units that these directives expect something of, by name. */
    List<OverviewService.UnitName> names(Collection<UUID> directives) {
        return jdbc
                .sql("select distinct p.unit_id, u.short_name from directive_unit_progress_v p"
                        + " join unit_v u on u.id = p.unit_id where p.directive_id in (:directives)")
                .param("directives", directives)
                .query((row, n) ->
                        new OverviewService.UnitName(row.getObject("unit_id", UUID.class), row.getString("short_name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(OverviewService.UnitName::name, VietnameseOrder.TEXT))
                .toList();
    }

    /** What a number counts at these units, at each what ends first first; the pace is not asked. */
    List<WorkAtUnit> works(Collection<UUID> addressees, Cell cell, Instant now, Map<UUID, Running> directives) {
        return jdbc.sql(WORKS.formatted(cell.condition()))
                .param("addressees", addressees)
                .param("now", at(now))
                .query((row, n) -> work(row, directives))
                .list();
    }

    private static WorkAtUnit work(ResultSet row, Map<UUID, Running> directives) throws SQLException {
        return WorkAtUnit.read(
                row,
                Objects.requireNonNull(directives.get(row.getObject("directive_id", UUID.class)))
                        .head()
                        .reference());
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                RunningDirective.Head.read(row), row.getString("state").equals("CONSOLIDATING"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
