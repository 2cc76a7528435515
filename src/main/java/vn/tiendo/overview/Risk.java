package vn.tiendo.overview;

/** Why a unit may not make it, though it is not late; the limits are data, see {@link RiskRule}. */
public enum Risk {
    /** has had the document for so many working days and not received it */
    NOT_RECEIVED,
    /** nothing has moved for so many working days */
    NO_PROGRESS,
    /** its report was returned so many times */
    RETURNED,
    /** so few working days are left, and less than a share is done */
    NEARLY_DUE
}
