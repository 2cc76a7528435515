package vn.tiendo.consolidation;

import java.util.List;
import vn.tiendo.consolidation.annex.WorkLine;

/** What the units have reported, gathered obligation by obligation. */
record Gathered(
        String summary,
        String difficulties,
        String proposals,
        List<ConsolidationFacts.Item> items,
        List<ConsolidationFacts.Unit> units,
        List<WorkLine> lines) {}
