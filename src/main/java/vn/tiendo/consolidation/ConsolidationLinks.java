package vn.tiendo.consolidation;

import java.util.UUID;

/** Paths to what the figures of a consolidated report count. */
public final class ConsolidationLinks {

    public static final String WORK = "so-lieu-tong-hop";

    private ConsolidationLinks() {}

    /** The figures of a directive, unit by unit and obligation by obligation. */
    public static String work(UUID directiveId) {
        return WORK + "/" + directiveId;
    }
}
