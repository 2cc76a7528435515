package vn.tiendo.notification;

/** Where a mail stands. */
public enum MailState {
    /** not yet delivered, to be tried again */
    WAITING,
    /** stopped until somebody looks at the cause */
    PARKED,
    /** taken over by the mail server */
    SENT,
    /** was not needed any more when its turn came */
    LAPSED
}
