package vn.tiendo.execution.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;

/** Who leads and co-ordinates assignments that are not accepted yet, and who writes units' reports. */
@Component
class PeopleOfUnits implements OpenWork {

    private static final String OPEN = " x.state not in ('DONE', 'RECALLED', 'NOT_APPLICABLE') ";

    private static final String OBLIGATION = " x.id, x.directive_id, x.unit_id, o.code || '. ' || o.title as title,"
            + " 'obligation-execution:' || cast(x.id as varchar(64)) as stream"
            + " from assignment x join obligation_v o on o.id = x.obligation_id";

    private static final String NAMING = "select n.*, u.short_name, d.kind, d.number, d.symbol, d.origin_number from ("
            + " select 'LEAD' as part," + OBLIGATION + " where x.lead_id = :person and" + OPEN
            + " union all select 'COORDINATE'," + OBLIGATION
            + " join assignment_coordinator c on c.assignment_id = x.id where c.person_id = :person and" + OPEN
            + " union all select 'REPORT', x.id, x.directive_id, x.unit_id, cast('' as varchar(400)),"
            + " 'unit-execution:' || cast(x.id as varchar(64)) from addressee x where x.report_lead_id = :person and"
            + OPEN + ") n join unit_v u on u.id = n.unit_id join directive_search_v d on d.id = n.directive_id"
            + " order by n.directive_id, n.title, n.id";

    private final JdbcClient jdbc;

    PeopleOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WorkLine> naming(UUID person) {
        return jdbc.sql(NAMING)
                .param("person", person)
                .query((row, n) -> line(row))
                .list();
    }

    private static WorkLine line(ResultSet row) throws SQLException {
        Part part = Part.valueOf(row.getString("part"));
        UUID id = row.getObject("id", UUID.class);
        String title = row.getString("title");
        String unit = row.getString("short_name");
        return new WorkLine(
                part,
                id.toString(),
                row.getObject("directive_id", UUID.class),
                Set.of(row.getObject("unit_id", UUID.class)),
                null,
                DirectiveKind.reference(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getString("symbol"),
                        row.getString("origin_number")),
                "",
                title.isEmpty() ? unit : title + " – " + unit,
                part == Part.REPORT ? ExecutionLinks.addressee(id) : ExecutionLinks.assignment(id),
                row.getString("stream"));
    }

    @Override
    public void pass(UUID from, PersonRef to, Collection<WorkLine> lines) {
        Set<UUID> led = ids(lines, Part.LEAD);
        if (!led.isEmpty()) {
            write(
                    "update assignment set lead_id = :to, version = version + 1 where id in (:ids) and lead_id = :from",
                    from,
                    to,
                    led);
            jdbc.sql("delete from assignment_coordinator where assignment_id in (:ids) and person_id = :to")
                    .param("ids", led)
                    .param("to", to.id())
                    .update();
        }
        Set<UUID> coordinated = ids(lines, Part.COORDINATE);
        if (!coordinated.isEmpty()) {
            coordinate(from, to, coordinated);
        }
        Set<UUID> reported = ids(lines, Part.REPORT);
        if (!reported.isEmpty()) {
            write(
                    "update addressee set report_lead_id = :to, version = version + 1 where id in (:ids)"
                            + " and report_lead_id = :from",
                    from,
                    to,
                    reported);
        }
    }

    /** Whoever leads it already, or takes part already, is not written down twice. */
    private void coordinate(UUID from, PersonRef to, Set<UUID> ids) {
        write(
                "insert into assignment_coordinator (assignment_id, person_id) select c.assignment_id, cast(:to as uuid)"
                        + " from assignment_coordinator c join assignment a on a.id = c.assignment_id"
                        + " where c.assignment_id in (:ids) and c.person_id = :from and (a.lead_id is null or a.lead_id <> :to)"
                        + " and not exists (select 1 from assignment_coordinator o where o.assignment_id = c.assignment_id"
                        + " and o.person_id = :to)",
                from,
                to,
                ids);
        jdbc.sql("delete from assignment_coordinator where assignment_id in (:ids) and person_id = :from")
                .param("ids", ids)
                .param("from", from)
                .update();
        jdbc.sql("update assignment set version = version + 1 where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    private void write(String sql, UUID from, PersonRef to, Set<UUID> ids) {
        jdbc.sql(sql).param("to", to.id()).param("ids", ids).param("from", from).update();
    }

    private static Set<UUID> ids(Collection<WorkLine> lines, Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(line -> UUID.fromString(line.id()))
                .collect(Collectors.toSet());
    }
}
