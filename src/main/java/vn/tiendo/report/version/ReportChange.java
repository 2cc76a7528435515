package vn.tiendo.report.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.Verdict;

/**
 * What a report says otherwise than its last sending did.
 *
 * @param assignmentId of which it is said; null for what is said of all together
 * @param figure code of the figure; empty for what is no figure
 */
public record ReportChange(@Nullable UUID assignmentId, Kind kind, String figure, String before, String after) {

    /** What of a report was changed. */
    public enum Kind {
        TEXT,
        REASON,
        FIGURE,
        REMARKS,
        PROPOSALS
    }

    /** In the order of the report. */
    public static List<ReportChange> between(ReportFacts sent, ReportFacts now) {
        return between(sent.lines(), sent.remarks(), sent.proposals(), now.lines(), now.remarks(), now.proposals());
    }

    /** What somebody typed against what somebody else has saved, in the order of the report. */
    public static List<ReportChange> between(ReportDraft saved, ReportDraft typed) {
        return between(
                lines(saved), saved.remarks(), saved.proposals(), lines(typed), typed.remarks(), typed.proposals());
    }

    private static List<ReportFacts.Line> lines(ReportDraft draft) {
        return draft.items().stream()
                .map(item -> new ReportFacts.Line(
                        item.assignmentId(),
                        item.finished(),
                        item.text(),
                        item.reason(),
                        item.promisedOn(),
                        Verdict.Kind.NONE,
                        "",
                        item.figures()))
                .toList();
    }

    private static List<ReportChange> between(
            List<ReportFacts.Line> sent,
            String remarks,
            String proposals,
            List<ReportFacts.Line> now,
            String newRemarks,
            String newProposals) {
        List<ReportChange> changes = new ArrayList<>();
        Map<UUID, ReportFacts.Line> before = new HashMap<>();
        sent.forEach(line -> before.put(line.assignmentId(), line));
        for (ReportFacts.Line line : now) {
            ReportFacts.Line old = before.get(line.assignmentId());
            add(changes, line.assignmentId(), Kind.TEXT, "", old == null ? "" : old.text(), line.text());
            add(changes, line.assignmentId(), Kind.REASON, "", old == null ? "" : old.reason(), line.reason());
            for (ReportFigure figure : line.figures()) {
                add(changes, line.assignmentId(), Kind.FIGURE, figure.code(), value(old, figure), figure.typedValue());
            }
        }
        add(changes, null, Kind.REMARKS, "", remarks, newRemarks);
        add(changes, null, Kind.PROPOSALS, "", proposals, newProposals);
        return changes;
    }

    private static String value(ReportFacts.@Nullable Line old, ReportFigure figure) {
        return old == null
                ? ""
                : old.figures().stream()
                        .filter(each -> each.code().equals(figure.code()))
                        .map(ReportFigure::typedValue)
                        .findFirst()
                        .orElse("");
    }

    private static void add(
            List<ReportChange> changes,
            @Nullable UUID assignment,
            Kind kind,
            String figure,
            String before,
            String after) {
        if (!before.strip().equals(after.strip())) {
            changes.add(new ReportChange(assignment, kind, figure, before.strip(), after.strip()));
        }
    }
}
