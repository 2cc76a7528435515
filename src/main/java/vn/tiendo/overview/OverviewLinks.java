package vn.tiendo.overview;

/** Paths to the leader's page and to the lists behind its numbers. */
public final class OverviewLinks {

    public static final String OVERVIEW = "tong-quan";
    public static final String WORKS = OVERVIEW + "/nhiem-vu";
    public static final String UNITS = OVERVIEW + "/don-vi";

    private OverviewLinks() {}
}
