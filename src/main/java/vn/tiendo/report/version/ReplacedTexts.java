package vn.tiendo.report.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.Verdict;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;

/** Keeps for a unit what it had typed when its paper took the place of it. */
@Component
public class ReplacedTexts {

    private final JdbcClient jdbc;

    ReplacedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stood there until somebody recorded the paper. */
    public record Replaced(Instant at, String by, String text) {}

    /**
     * Nothing where nobody of the unit had typed anything.
     *
     * @param codes of the obligations, by assignment
     * @param by who records the paper
     */
    public void keep(ReportFacts report, Map<UUID, String> codes, UUID by, Instant now) {
        String text = Stream.concat(
                        Stream.of(report.remarks(), report.proposals()),
                        report.lines().stream()
                                .filter(line -> line.verdict() != Verdict.Kind.ACCEPTED)
                                .map(line -> told(line, codes.getOrDefault(line.assignmentId(), ""))))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
        if (report.preparedBy() == null || text.isEmpty()) {
            return;
        }
        jdbc.sql("insert into report_replaced (id, report_id, replaced_at, replaced_by, text)"
                        + " values (:id, :report, :at, :by, :text)")
                .param("id", Ids.next())
                .param("report", report.id())
                .param("at", now.atZone(OfficeTime.ZONE).toOffsetDateTime())
                .param("by", by)
                .param("text", text)
                .update();
    }

    private static String told(ReportFacts.Line line, String code) {
        String text = Stream.of(line.text(), line.reason())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "" : code + ": " + text;
    }

    /** What was replaced in a report, the latest first. */
    public List<Replaced> of(UUID reportId) {
        return jdbc.sql(
                        "select r.replaced_at, p.full_name, r.text from report_replaced r"
                                + " join person p on p.id = r.replaced_by where r.report_id = :report order by r.replaced_at desc, r.id")
                .param("report", reportId)
                .query((row, n) -> new Replaced(
                        Objects.requireNonNull(Columns.moment(row, "replaced_at")),
                        row.getString("full_name"),
                        row.getString("text")))
                .list();
    }
}
