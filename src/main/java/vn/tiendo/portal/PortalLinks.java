package vn.tiendo.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths of the pages about portals. */
public final class PortalLinks {

    public static final String PORTALS = "trang-thong-tin";
    public static final String KINDS = "quan-tri/chuyen-muc";

    private PortalLinks() {}

    /** A unit's portal. */
    public static String of(String unitCode) {
        return PORTALS + "/"
                + URLEncoder.encode(unitCode, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
