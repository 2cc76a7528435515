package vn.tiendo.report.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.Verdict;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.shared.Columns;

/** Keeps each sending of a report as it was, whatever its unit writes afterwards; who may read it, its room decides. */
@Component
public class ReportVersions {

    /** Of each report the last sending that was not taken back. */
    private static final String HOLDING = """
             from report_version v join report r on r.id = v.report_id
            where v.round = (select max(w.round) from report_version w
                where w.report_id = v.report_id and w.state <> 'WITHDRAWN')
            """;

    private static final String ALL = " from report_version v join report r on r.id = v.report_id where 1 = 1 ";

    private final JdbcClient jdbc;

    ReportVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the report as it now stands in the database: when it is sent, and again with what was found of it. */
    public void keep(UUID reportId, int round) {
        for (String table : List.of("report_version_figure", "report_version_item", "report_version")) {
            jdbc.sql("delete from " + table + " where report_id = :report and round = :round")
                    .param("report", reportId)
                    .param("round", round)
                    .update();
        }
        copy("""
                insert into report_version (report_id, round, state, number, dated, remarks, proposals, prepared_by,
                       signed_by, sent_at, figures_at, copy_id, copy_later, on_time, attachments_id)
                select id, :round, state, number, dated, remarks, proposals, prepared_by, signed_by, sent_at, figures_at,
                       copy_id, copy_later, on_time, attachments_id
                from report where id = :report
                """, reportId, round);
        copy("""
                insert into report_version_item (report_id, round, position, assignment_id, finished, text, reason,
                       promised_on, verdict, verdict_reason)
                select report_id, :round, position, assignment_id, finished, text, reason, promised_on, verdict,
                       verdict_reason
                from report_item where report_id = :report
                """, reportId, round);
        copy("""
                insert into report_version_figure (report_id, round, position, assignment_id, code, kind, part_of,
                       system_value, typed_value, explanation, path)
                select report_id, :round, position, assignment_id, code, kind, part_of, system_value, typed_value,
                       explanation, path
                from report_figure where report_id = :report
                """, reportId, round);
    }

    private void copy(String sql, UUID reportId, int round) {
        jdbc.sql(sql.replace(":round", Integer.toString(round)))
                .param("report", reportId)
                .update();
    }

    /**
     * The unit has taken a sending back.
     *
     * @return when the one that now holds was sent; empty if there is none
     */
    public Optional<Instant> withdraw(UUID reportId, int round) {
        jdbc.sql("update report_version set state = 'WITHDRAWN' where report_id = :report and round = :round")
                .param("report", reportId)
                .param("round", round)
                .update();
        return latest(reportId).map(ReportFacts::sentAt);
    }

    /** All sendings of a report, the first one first. */
    public List<ReportFacts> of(UUID reportId) {
        return read(ALL + " and v.report_id = :id order by v.round", reportId);
    }

    /** The last sending that was not taken back. */
    public Optional<ReportFacts> latest(UUID reportId) {
        return read(HOLDING + " and v.report_id = :id", reportId).stream().findFirst();
    }

    /** Of all reports on a directive the last sending that was not taken back: three statements, however many there are. */
    public List<ReportFacts> latestOn(UUID directiveId) {
        return read(HOLDING + " and r.directive_id = :id", directiveId);
    }

    /** Until the transaction ends nobody else sends a report of the unit, or takes a paper away that lies with one. */
    public void lockAllOf(UUID unitId) {
        lock("unit_id", unitId);
    }

    /** Until the transaction ends nobody else sends a report on the directive, or takes one back. */
    public void lockAllOn(UUID directiveId) {
        lock("directive_id", directiveId);
    }

    private void lock(String column, UUID id) {
        jdbc.sql("select id from report where " + column + " = :id order by id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /** Whether the unit has given this number to another report in the year of the day, be it of a sending that came back. */
    public boolean isNumberTaken(UUID unitId, String number, LocalDate dated, UUID reportId) {
        return jdbc.sql("""
                        select count(*) from report_version v join report r on r.id = v.report_id
                        where r.unit_id = :unit and r.id <> :report and lower(v.number) = lower(:number)
                          and v.dated between :first and :last
                        """)
                        .param("unit", unitId)
                        .param("report", reportId)
                        .param("number", number)
                        .param("first", dated.withDayOfYear(1))
                        .param("last", dated.withDayOfYear(dated.lengthOfYear()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The unit's work whose report has or had this folder for its signed copy or for what is attached. */
    public Optional<UUID> addresseeOf(UUID folder) {
        return jdbc.sql("""
                        select r.addressee_id from report r where r.copy_id = :folder or r.attachments_id = :folder
                        union select r.addressee_id from report_version v join report r on r.id = v.report_id
                        where v.copy_id = :folder or v.attachments_id = :folder
                        """).param("folder", folder).query(UUID.class).optional();
    }

    /** Whether the folder went with a sending that was not taken back. */
    public boolean isSent(UUID folder) {
        return jdbc.sql("""
                        select count(*) from report_version v
                        where (v.copy_id = :folder or v.attachments_id = :folder) and v.state <> 'WITHDRAWN'
                        """).param("folder", folder).query(Long.class).single() > 0;
    }

    /** The sendings first, and then what belongs to every one of their reports: another sending may come in between. */
    private List<ReportFacts> read(String which, UUID id) {
        List<ReportFacts> sendings = jdbc.sql("select v.*, r.addressee_id, r.directive_id, r.unit_id " + which)
                .param("id", id)
                .query((row, n) -> report(row))
                .list();
        String reports = "join (select v.report_id, v.round "
                + which.replace(HOLDING, ALL).replaceFirst(" order by .*", "") + ") k on k.report_id = ";
        Map<Key, List<ReportFigure>> figures = new HashMap<>();
        jdbc.sql("select f.* from report_version_figure f " + reports
                        + "f.report_id and k.round = f.round order by f.report_id, f.position")
                .param("id", id)
                .query((row, n) -> Map.entry(key(row), figure(row)))
                .list()
                .forEach(each -> figures.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue()));
        Map<Key, List<ReportFacts.Line>> lines = new HashMap<>();
        jdbc.sql("select i.* from report_version_item i " + reports
                        + "i.report_id and k.round = i.round order by i.report_id, i.position")
                .param("id", id)
                .query((row, n) -> {
                    Key key = key(row);
                    return Map.entry(key, line(row, figures.getOrDefault(key, List.of())));
                })
                .list()
                .forEach(each -> lines.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue()));
        return sendings.stream()
                .map(each -> each.with(lines.getOrDefault(new Key(each.id(), each.round()), List.of())))
                .toList();
    }

    private record Key(UUID report, int round) {}

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getObject("report_id", UUID.class), row.getInt("round"));
    }

    private static ReportFigure figure(ResultSet row) throws SQLException {
        return new ReportFigure(
                row.getObject("assignment_id", UUID.class),
                row.getString("code"),
                Figure.Kind.valueOf(row.getString("kind")),
                row.getString("part_of"),
                row.getString("system_value"),
                row.getString("typed_value"),
                row.getString("explanation"),
                row.getString("path"));
    }

    private static ReportFacts.Line line(ResultSet row, Collection<ReportFigure> all) throws SQLException {
        UUID assignment = row.getObject("assignment_id", UUID.class);
        return new ReportFacts.Line(
                assignment,
                row.getBoolean("finished"),
                row.getString("text"),
                row.getString("reason"),
                row.getObject("promised_on", LocalDate.class),
                Verdict.Kind.valueOf(row.getString("verdict")),
                row.getString("verdict_reason"),
                all.stream()
                        .filter(figure -> figure.assignmentId().equals(assignment))
                        .collect(Collectors.toList()));
    }

    private static ReportFacts report(ResultSet row) throws SQLException {
        return new ReportFacts(
                row.getObject("report_id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                row.getObject("directive_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                ReportState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("remarks"),
                row.getString("proposals"),
                row.getObject("prepared_by", UUID.class),
                row.getObject("signed_by", UUID.class),
                Columns.moment(row, "sent_at"),
                Columns.moment(row, "figures_at"),
                new ReportFacts.Copy(row.getObject("copy_id", UUID.class), row.getBoolean("copy_later")),
                row.getObject("attachments_id", UUID.class),
                row.getObject("on_time", Boolean.class),
                List.of());
    }
}
