package vn.tiendo.task.ui;

/** The sections of the list, in the order in which they stand. */
enum InboxSection {
    CALLED_BACK("nhac-lai"),
    OVERDUE("qua-han"),
    TODAY("hom-nay"),
    THIS_WEEK("tuan-nay"),
    LATER("chua-den-han"),
    WAITING("cho-nguoi-khac"),
    CO_ORDINATING("phoi-hop"),
    PUT_ASIDE("de-sau");

    private final String slug;

    InboxSection(String slug) {
        this.slug = slug;
    }

    /** How it stands in the address. */
    String slug() {
        return slug;
    }
}
