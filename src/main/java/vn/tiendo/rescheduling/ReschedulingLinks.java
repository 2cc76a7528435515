package vn.tiendo.rescheduling;

import java.util.UUID;

/** Path to the page of a directive's changes of dates. */
public final class ReschedulingLinks {

    public static final String RESCHEDULING = "dieu-chinh-thoi-han";

    private ReschedulingLinks() {}

    public static String of(UUID directiveId) {
        return RESCHEDULING + "/" + directiveId;
    }
}
