package vn.tiendo.cockpit;

/** In which order the directives stand; equals stand by their end, then by age. */
public enum CockpitOrder {
    /** most things overdue, then the lowest on-time rate */
    WORST("kem-nhat", "n.overdue desc, n.rate"),
    DUE("thoi-han", "d.due_legal_end nulls last"),
    NEWEST("moi-nhat", "coalesce(d.issued_at, d.created_at) desc"),
    RATE("ty-le", "n.rate"),
    /** most things that wait for a look */
    AWAITING("cho-xac-nhan", "n.awaiting desc");

    private final String slug;
    private final String sql;

    CockpitOrder(String slug, String sql) {
        this.slug = slug;
        this.sql = sql;
    }

    /** As it stands in the address. */
    public String slug() {
        return slug;
    }

    String sql() {
        return sql;
    }
}
