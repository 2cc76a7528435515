package vn.tiendo.consolidation;

import java.util.List;
import java.util.UUID;

/**
 * What the officer may write; figures are counted, not typed.
 *
 * @param version of the report that was read, to notice that somebody else saved in between
 */
public record ConsolidationDraft(int version, String summary, String difficulties, String proposals, List<Item> items) {

    /** The text on one obligation. */
    public record Item(UUID obligationId, String text) {}
}
