package vn.tiendo.consolidation;

/** How far the consolidated report has come. */
public enum ConsolidationState {
    DRAFT,
    AT_LEADER,
    APPROVED,
    NUMBERED;

    /** Whether its text is final. */
    public boolean approved() {
        return this == APPROVED || this == NUMBERED;
    }
}
