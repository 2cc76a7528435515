package vn.tiendo.consolidation;

import java.util.UUID;

/** Paths to what the figures of a consolidated report count. */
public final class ConsolidationLinks {

    public static final String WORK = "so-lieu-tong-hop";

    /** Parameter of the address that tells which of several reports is meant; the latest without it. */
    public static final String REPORT = "bao-cao";

    private ConsolidationLinks() {}

    /** The figures of a directive's latest report, unit by unit and obligation by obligation. */
    public static String work(UUID directiveId) {
        return WORK + "/" + directiveId;
    }

    /** The figures of one of the reports on a directive. */
    public static String work(UUID directiveId, int sequence) {
        return work(directiveId) + "?" + REPORT + "=" + sequence;
    }
}
