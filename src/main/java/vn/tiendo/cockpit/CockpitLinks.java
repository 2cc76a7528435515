package vn.tiendo.cockpit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Paths to the page of all directives that somebody follows, and to what its units have to do week by week. */
public final class CockpitLinks {

    public static final String COCKPIT = "chi-dao/dieu-hanh";

    /** What units have to do, week by week. */
    public static final String LOAD = COCKPIT + "/theo-tuan";

    public static final String LOAD_WORKS = LOAD + "/nhiem-vu";

    public static final String UNIT = "don-vi";
    public static final String SLOT = "tuan";

    private CockpitLinks() {}

    /** The list that a number of the weeks counts. @param unitId of this one only; null for all */
    public static String load(@Nullable UUID unitId, String slot) {
        return LOAD_WORKS + "?" + SLOT + "=" + slot + (unitId == null ? "" : "&" + UNIT + "=" + unitId);
    }
}
