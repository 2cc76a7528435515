package vn.tiendo.consolidation;

import java.util.List;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.reported.ReportedFigures;

/** What the units have reported, gathered obligation by obligation. */
record Gathered(
        String summary,
        String difficulties,
        String proposals,
        List<ConsolidationFacts.Item> items,
        List<ConsolidationFacts.Unit> units,
        List<WorkLine> lines,
        ReportedFigures figures) {

    private static final int MAX_SUMMARY = 20_000;
    private static final int MAX_TEXT = 100_000;

    /** Of thousands of units there may be more than a report can hold; where it breaks off, a mark says so. */
    Gathered {
        summary = fitting(summary, MAX_SUMMARY);
        difficulties = fitting(difficulties, MAX_TEXT);
        proposals = fitting(proposals, MAX_TEXT);
    }

    private static String fitting(String text, int limit) {
        return text.length() > limit ? text.substring(0, limit - 1) + "…" : text;
    }
}
