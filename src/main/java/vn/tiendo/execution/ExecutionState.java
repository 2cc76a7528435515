package vn.tiendo.execution;

/** How far a unit, or one of its assignments, has come (UX 2); whether it is late is computed, never stored. */
public enum ExecutionState {
    NOT_RECEIVED,

    /** The unit says that it is not addressed and waits for the following officer's ruling. */
    SENT_BACK,
    RECEIVED,
    IN_PROGRESS,
    AWAITING_CONFIRMATION,
    RETURNED,
    DONE,
    SUSPENDED,
    RECALLED,
    NOT_APPLICABLE;

    /** Whether the unit still has work to do. */
    public boolean open() {
        return this == NOT_RECEIVED || this == RECEIVED || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether it counts in the rates. */
    public boolean counts() {
        return this != SUSPENDED && this != RECALLED && this != NOT_APPLICABLE;
    }
}
