package vn.tiendo.rescheduling;

/** How far a change of dates has come. */
public enum ReschedulingState {
    /** waits for the leader */
    PROPOSED,
    /** the deadlines have moved */
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** the directive is not carried out any more */
    LAPSED
}
