package vn.tiendo.delivery;

/** Where it stands with a recipient whom mails do not reach. */
public enum UndeliveredState {
    OPEN,
    RESENT,
    TOLD,
    /** the mails went out after all, before the officer did anything */
    ARRIVED
}
