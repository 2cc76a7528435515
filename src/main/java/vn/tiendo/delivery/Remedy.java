package vn.tiendo.delivery;

/** What the officer does about a mail that did not arrive; the decision that the diagram's split reads. */
public enum Remedy {
    /** sent once more, to the address that the recipient has now */
    RESEND,
    /** the recipient was told by telephone, by messenger, in person */
    TOLD
}
