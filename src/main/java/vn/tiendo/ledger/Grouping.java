package vn.tiendo.ledger;

/** By what the ledger adds up. */
public enum Grouping {
    UNIT("don-vi"),
    STEP("buoc"),
    PERSON("nguoi");

    private final String slug;

    Grouping(String slug) {
        this.slug = slug;
    }

    /** As it stands in the address. */
    public String slug() {
        return slug;
    }
}
