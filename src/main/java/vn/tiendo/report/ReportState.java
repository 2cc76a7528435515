package vn.tiendo.report;

/** Where a unit's report lies. */
public enum ReportState {
    DRAFT,
    AT_HEAD,

    /** Signed; the clerk gives it its number and sends it. */
    AT_CLERK,

    /** At the receiving office, which has not yet received it: its unit may still take it back. */
    SENT,
    CHECKING,

    /** Its unit took it back and writes it once more. */
    WITHDRAWN,
    RETURNED,
    ACCEPTED
}
