package vn.tiendo.report.hint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.prose.Shingles;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.Verdict;

/** Finds results that are told in nearly the same words, among thousands of reports on a directive. */
@Component
class AlikeResults {

    /** Shorter ones are alike without anybody copying. */
    static final int FEWEST_WORDS = 10;

    private static final int CANDIDATES = 200;

    /** A result in a report that was sent. @param unit its name @param number of the report */
    record Told(UUID addresseeId, String unit, String number, String text) {}

    /** As it was last sent, whatever its unit is writing now. */
    private static final String TOLD =
            "select r.addressee_id, u.short_name as unit, v.number, i.text from report_version_item i"
                    + " join report_version v on v.report_id = i.report_id and v.round = i.round"
                    + " join report r on r.id = i.report_id join unit_v u on u.id = r.unit_id";

    private static final String HOLDING = " v.round = (select max(w.round) from report_version w"
            + " where w.report_id = v.report_id and w.state <> 'WITHDRAWN')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AlikeResults(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The words by which others find the report; two statements. */
    void remember(ReportFacts report) {
        jdbc.sql("delete from report_band where report_id = :report")
                .param("report", report.id())
                .update();
        List<Object[]> rows = new ArrayList<>();
        compared(report)
                .forEach(item -> bands(item)
                        .forEach(band ->
                                rows.add(new Object[] {report.directiveId(), band, report.id(), item.assignmentId()})));
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into report_band (directive_id, band, report_id, assignment_id) values (?, ?, ?, ?)", rows);
        }
    }

    /** What other units tell of the same directive and may be alike; who told it first comes first. One statement. */
    List<Told> others(ReportFacts report) {
        Set<Long> bands =
                compared(report).stream().flatMap(item -> bands(item).stream()).collect(Collectors.toSet());
        if (bands.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(TOLD + " join (select distinct report_id, assignment_id from report_band"
                        + " where directive_id = :directive and band in (:bands) and report_id <> :report) b"
                        + " on b.report_id = i.report_id and b.assignment_id = i.assignment_id"
                        + " where" + HOLDING
                        + " order by v.sent_at, i.report_id, i.position limit " + CANDIDATES)
                .param("directive", report.directiveId())
                .param("bands", bands)
                .param("report", report.id())
                .query(Told.class)
                .list();
    }

    /** What the unit told in its last report on another directive of the same authority. One statement. */
    List<Told> before(ReportFacts report) {
        return jdbc.sql(TOLD + " where" + HOLDING + " and r.id = (select l.id from report l"
                        + " join report_version s on s.report_id = l.id and s.state <> 'WITHDRAWN'"
                        + " join directive_search_v d on d.id = l.directive_id"
                        + " where l.unit_id = :unit and l.id <> :report and d.issuing_unit_id ="
                        + " (select e.issuing_unit_id from directive_search_v e where e.id = :directive)"
                        + " order by s.sent_at desc, l.id limit 1) order by i.position")
                .param("directive", report.directiveId())
                .param("unit", report.unitId())
                .param("report", report.id())
                .query(Told.class)
                .list();
    }

    static List<ReportFacts.Line> compared(ReportFacts report) {
        return report.lines().stream()
                .filter(item -> item.verdict() != Verdict.Kind.ACCEPTED && words(item.text()) >= FEWEST_WORDS)
                .toList();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static List<Long> bands(ReportFacts.Line item) {
        return Arrays.stream(Shingles.bands(item.text())).boxed().distinct().toList();
    }
}
