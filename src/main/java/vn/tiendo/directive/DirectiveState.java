package vn.tiendo.directive;

/** How far a directive has come. */
public enum DirectiveState {
    DRAFT,
    IN_APPROVAL,
    SIGNED,
    IN_FORCE,
    CONSOLIDATING,
    CLOSED,
    RECALLED,
    ABANDONED;

    /** Signed, so that its units are frozen. */
    public boolean frozen() {
        return this == SIGNED || issued();
    }

    /** Has reached its units. */
    public boolean issued() {
        return this == IN_FORCE || this == CONSOLIDATING || this == CLOSED || this == RECALLED;
    }
}
