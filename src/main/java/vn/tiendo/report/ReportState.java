package vn.tiendo.report;

/** Where a unit's report lies. */
public enum ReportState {
    DRAFT,
    AT_HEAD,
    SENT,
    RETURNED,
    ACCEPTED
}
