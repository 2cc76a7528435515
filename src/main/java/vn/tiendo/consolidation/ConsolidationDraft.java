package vn.tiendo.consolidation;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.TextLimits;

/**
 * What the officer may write; figures are counted, not typed.
 *
 * @param version of the report that was read, to notice that somebody else saved in between
 * @param assessment what the officer makes of it; may be empty
 */
public record ConsolidationDraft(
        int version, String summary, String assessment, String difficulties, String proposals, List<Item> items) {

    private static final int MAX_SHORT = 20_000;
    private static final int MAX_LONG = 100_000;

    /** Somebody else saved the report in between. */
    public static class ConsolidationChanged extends Refused {}

    void requireFitting() {
        TextLimits limits = new TextLimits()
                .atMost(MAX_SHORT, "summary", summary)
                .atMost(MAX_SHORT, "assessment", assessment)
                .atMost(MAX_LONG, "difficulties", difficulties)
                .atMost(MAX_LONG, "proposals", proposals);
        items.forEach(item -> limits.atMost(MAX_LONG, "item-" + item.obligationId(), item.text()));
        limits.require();
    }

    /** The text on one obligation. */
    public record Item(UUID obligationId, String text) {}
}
