package vn.tiendo.consolidation;

/** How far the consolidated report has come. */
public enum ConsolidationState {
    DRAFT,
    AT_LEADER,
    APPROVED,
    NUMBERED
}
