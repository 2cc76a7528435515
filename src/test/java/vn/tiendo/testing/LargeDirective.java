package vn.tiendo.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.Deadline;

/**
 * A directive in force of any size, every assignment of it with its person and its open step. The services issue one to one
 * unit; the database multiplies it (PostgreSQL only).
 */
@TestTool
public class LargeDirective {

    private static final String UNIT = "lon1";

    /** From which numbers on copies are counted: a copy of a copy is another row. */
    private static final int UNITS = 1;

    private static final int OBLIGATIONS = 1_000_001;
    private static final int CLOSED = 2_000_001;

    private final Campaign campaign;
    private final ManyUnits manyUnits;
    private final Recount recount;
    private final JdbcClient jdbc;

    public LargeDirective(Campaign campaign, ManyUnits manyUnits, Recount recount, JdbcClient jdbc) {
        this.campaign = campaign;
        this.manyUnits = manyUnits;
        this.recount = recount;
        this.jdbc = jdbc;
    }

    /**
     * @param obligations of each unit, at least the three of {@link ManyUnits}
     * @param deadlines sets them with {@link #due}, before the units are multiplied
     */
    public UUID make(int units, int obligations, Consumer<UUID> deadlines) {
        manyUnits.add("lon", 1);
        UUID directive = manyUnits.issue("lon");
        campaign.awaitHandedOut(directive);
        campaign.receive(directive, UNIT, "c." + UNIT);
        campaign.assign(directive, UNIT, "h." + UNIT, "o." + UNIT);
        multiplyObligations(directive, obligations - 3);
        deadlines.accept(directive);
        multiplyUnits(directive, units - 1);
        recount.of(directive);
        settle();
        return directive;
    }

    /** The same some times over, closed, with everything done: what the years leave behind. */
    public void leaveBehind(UUID directive, int copies) {
        copy(
                "directive",
                Map.of("id", uuid("t.id"), "state", "'CLOSED'", "number", "null"),
                "t.id = :directive",
                directive,
                CLOSED,
                copies);
        copy(
                "addressee",
                Map.of(
                        "id",
                        uuid("t.id"),
                        "directive_id",
                        uuid("t.directive_id"),
                        "instance_id",
                        "t.instance_id || ':' || n",
                        "state",
                        "'DONE'"),
                "t.directive_id = :directive",
                directive,
                CLOSED,
                copies);
        copy(
                "assignment",
                Map.of(
                        "id", uuid("t.id"),
                        "directive_id", uuid("t.directive_id"),
                        "addressee_id", uuid("t.addressee_id"),
                        "instance_id", "t.instance_id || ':' || n",
                        "state", "'DONE'",
                        "finished_at", "t.due_last_working_moment",
                        "arrived_at", "t.due_last_working_moment"),
                "t.directive_id = :directive",
                directive,
                CLOSED,
                copies);
        jdbc.sql("select id from directive where state = 'CLOSED'")
                .query(UUID.class)
                .list()
                .forEach(recount::of);
    }

    /** What a database does by itself in quiet hours. */
    public void settle() {
        jdbc.sql("vacuum analyze").update();
    }

    /** The obligations from one position on to another get this deadline, and so do the assignments and steps below them. */
    public void due(UUID directive, int from, int to, Deadline due) {
        String some = "select id from obligation where directive_id = :directive and position between :from and :to";
        for (String rows : List.of(
                "obligation t where t.id in (" + some + ")",
                "assignment t where t.obligation_id in (" + some + ")",
                "task t where t.subject_id in (select id from assignment where obligation_id in (" + some + "))")) {
            String[] parts = rows.split(" where ", 2);
            jdbc.sql("update " + parts[0] + " set due_phrase = :phrase, due_date = :date, due_reading = :reading,"
                            + " due_number = null, due_office = null, due_legal_end = :end,"
                            + " due_last_working_moment = :moment where " + parts[1])
                    .param("directive", directive)
                    .param("from", from)
                    .param("to", to)
                    .param("phrase", due.phrase().name())
                    .param("date", due.date())
                    .param("reading", due.reading().name())
                    .param("end", at(due.legalEnd()))
                    .param("moment", at(due.lastWorkingMoment()))
                    .update();
        }
    }

    private void multiplyObligations(UUID directive, int copies) {
        String first = "(select id from obligation where directive_id = :directive and code = 'A1')";
        Map<String, String> own = Map.of("id", uuid("t.id"), "position", "n", "code", "'X' || n");
        copy("obligation", own, "t.id = " + first, directive, OBLIGATIONS, copies);
        Map<String, String> work = Map.of(
                "id", uuid("t.id"), "obligation_id", uuid("t.obligation_id"), "instance_id", "t.instance_id || n");
        copy("assignment", work, "t.obligation_id = " + first, directive, OBLIGATIONS, copies);
        Map<String, String> step = Map.of("id", text("t.id"), "subject_id", uuid("t.subject_id"));
        copy(
                "task",
                step,
                "t.state = 'OPEN' and t.subject_id in (select id from assignment where obligation_id = " + first + ")",
                directive,
                OBLIGATIONS,
                copies);
        jdbc.sql(
                        "update obligation o set position = (select count(*) from obligation p"
                                + " where p.directive_id = o.directive_id and p.position <= o.position) where directive_id = :id")
                .param("id", directive)
                .update();
    }

    private void multiplyUnits(UUID directive, int copies) {
        String unit = "(select id from org_unit where code = '" + UNIT + "')";
        String people = "(select person_id from post where unit_id = " + unit + ")";
        copy(
                "org_unit",
                Map.of(
                        "id", uuid("t.id"),
                        "code", "t.code || '-' || n",
                        "name", "t.name || n",
                        "short_name", "t.short_name || n"),
                "t.id = " + unit,
                directive,
                UNITS,
                copies);
        copy("person", Map.of("id", uuid("t.id")), "t.id in " + people, directive, UNITS, copies);
        for (String dated : List.of("post", "role_grant")) {
            copy(
                    dated,
                    Map.of("id", uuid("t.id"), "person_id", uuid("t.person_id"), "unit_id", uuid("t.unit_id")),
                    "t.unit_id = " + unit,
                    directive,
                    UNITS,
                    copies);
        }
        copy(
                "recipient_unit",
                Map.of("unit_id", uuid("t.unit_id")),
                "t.unit_id = " + unit
                        + " and t.recipient_id in (select id from recipient where directive_id = :directive)",
                directive,
                UNITS,
                copies);
        copy(
                "addressee",
                Map.of(
                        "id", uuid("t.id"),
                        "unit_id", uuid("t.unit_id"),
                        "report_lead_id", uuid("t.report_lead_id"),
                        "instance_id", "t.instance_id || n"),
                "t.directive_id = :directive",
                directive,
                UNITS,
                copies);
        copy(
                "assignment",
                Map.of(
                        "id", uuid("t.id"),
                        "addressee_id", uuid("t.addressee_id"),
                        "unit_id", uuid("t.unit_id"),
                        "lead_id", uuid("t.lead_id")),
                "t.directive_id = :directive",
                directive,
                UNITS,
                copies);
        copy(
                "task",
                Map.of(
                        "id", text("t.id"),
                        "subject_id", uuid("t.subject_id"),
                        "unit_id", uuid("t.unit_id"),
                        "assignee_id", uuid("t.assignee_id"),
                        "waiting_id", uuid("t.waiting_id"),
                        "candidate",
                                "replace(t.candidate, cast(t.unit_id as text), cast(" + uuid("t.unit_id")
                                        + " as text))"),
                "t.root_id = :directive and t.unit_id = " + unit + " and t.state = 'OPEN'",
                directive,
                UNITS,
                copies);
    }

    /** Copies rows n times with some columns of their own. */
    private void copy(String table, Map<String, String> own, String which, UUID directive, int first, int copies) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'"
                        + " order by ordinal_position")
                .param("table", table)
                .query(String.class)
                .list();
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select "
                        + columns.stream()
                                .map(column -> own.getOrDefault(column, "t." + column))
                                .collect(Collectors.joining(", "))
                        + " from " + table + " t cross join generate_series(:first, :last) n where "
                        + which + " and cast(:directive as uuid) is not null")
                .param("first", first)
                .param("last", first + copies - 1)
                .param("directive", directive)
                .update();
    }

    /** What the n-th copy has in place of an id: the same wherever the id stands. */
    private static String uuid(String column) {
        return "cast(" + text(column) + " as uuid)";
    }

    private static String text(String column) {
        return "md5(" + column + " || ':' || n)";
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
