package vn.tiendo.administration;

/** What can be wrong with a list besides what it enters. */
public enum ListFault {
    /** no row below the heading */
    NO_ROWS,
    COLUMN_MISSING,
    COLUMN_TWICE,
    DATE_UNREADABLE,
    NUMBER_UNREADABLE,
    FLAG_UNREADABLE,
    GENDER_UNREADABLE,
    CODE_TWICE,
    ROW_TWICE,
    KIND_UNREADABLE,
    STATUS_UNREADABLE,
    DAY_TWICE,
    YEAR_DIFFERS,
    YEAR_NOT_KEPT,
    TEXT_LONG,
    PERSON_CONTRADICTS;

    public String key() {
        return "ListFault." + name();
    }
}
