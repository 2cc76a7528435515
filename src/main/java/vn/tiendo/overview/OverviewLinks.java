package vn.tiendo.overview;

import java.util.UUID;

/** Paths to the leader's page and to the lists behind its numbers. */
public final class OverviewLinks {

    public static final String OVERVIEW = "tong-quan";
    public static final String WORKS = OVERVIEW + "/nhiem-vu";
    public static final String UNITS = OVERVIEW + "/don-vi";

    /** Of one directive. */
    public static final String TREND = "chi-dao/:id/bieu-do";

    private OverviewLinks() {}

    public static String trend(UUID directiveId) {
        return TREND.replace(":id", directiveId.toString());
    }
}
