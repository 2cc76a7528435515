package vn.tiendo.task.ui;

/** The sections of the list, in the order in which they stand. */
enum InboxSection {
    CALLED_BACK,
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER,
    WAITING,
    CO_ORDINATING,
    PUT_ASIDE
}
