package vn.tiendo.cockpit;

/** Path to the page of all directives that somebody follows. */
public final class CockpitLinks {

    public static final String COCKPIT = "chi-dao/dieu-hanh";

    private CockpitLinks() {}
}
