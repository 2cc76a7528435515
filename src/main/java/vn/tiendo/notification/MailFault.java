package vn.tiendo.notification;

/** Why a mail was not delivered. */
public enum MailFault {
    /** the recipient's address is none */
    ADDRESS(true),
    /** the server refused it for good (5xx) */
    REFUSED(true),
    /** the server asks to come again later (4xx) */
    DEFERRED(false),
    /** no server answered, or it broke off */
    UNREACHABLE(false),
    /** the server does not let us in */
    NOT_LET_IN(false),
    /** an error of our own; the log tells more */
    UNEXPECTED(false);

    private final boolean permanent;

    MailFault(boolean permanent) {
        this.permanent = permanent;
    }

    /** Trying again without a change would end the same way. */
    boolean isPermanent() {
        return permanent;
    }
}
