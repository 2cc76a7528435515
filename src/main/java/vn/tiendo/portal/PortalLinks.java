package vn.tiendo.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Paths of the pages about portals. */
public final class PortalLinks {

    public static final String PORTALS = "trang-thong-tin";
    public static final String KINDS = "quan-tri/chuyen-muc";

    /** Parameter of a portal's page by which one section is open. */
    public static final String SECTION = "muc";

    private PortalLinks() {}

    /** A unit's portal. */
    public static String of(String unitCode) {
        return PORTALS + "/"
                + URLEncoder.encode(unitCode, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A section of a unit's portal. */
    public static String section(String unitCode, UUID sectionId) {
        return of(unitCode) + "?" + SECTION + "=" + sectionId;
    }
}
