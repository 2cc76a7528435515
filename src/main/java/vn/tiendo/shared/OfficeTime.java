package vn.tiendo.shared;

import java.time.ZoneId;

/** The one zone in which days begin and end for every office we serve. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}
}
