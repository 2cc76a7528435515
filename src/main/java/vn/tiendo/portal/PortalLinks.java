package vn.tiendo.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Paths of the pages about portals. */
public final class PortalLinks {

    public static final String PORTALS = "trang-thong-tin";
    public static final String KINDS = "quan-tri/chuyen-muc";

    /** Parameter of a portal's page by which one section is open. */
    public static final String SECTION = "muc";

    /** Parameter by which only sections that stand so are shown. */
    public static final String STATE = "tinh-trang";

    /** Parameter by which only some slogans are shown. */
    public static final String SLOGANS = "khau-hieu";

    /** Parameter of the day since when slogans were taken down. */
    public static final String SINCE = "tu";

    /** Slogans that have outlived their day. */
    public static final String OLD = "cu";

    /** Slogans that had outlived their day and were taken down. */
    public static final String TAKEN_DOWN = "da-go";

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

    /** As a state stands in an address. */
    public static String slug(PortalFacts.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sections of a unit's portal that stand so. */
    public static String sections(String unitCode, PortalFacts.State state) {
        return of(unitCode) + "?" + STATE + "=" + slug(state);
    }

    /** The slogans that hang too long on a unit's portal. */
    public static String oldSlogans(String unitCode) {
        return of(unitCode) + "?" + SLOGANS + "=" + OLD;
    }

    /** The old slogans that were taken down from a unit's portal since a day. */
    public static String slogansTakenDown(String unitCode, LocalDate since) {
        return of(unitCode) + "?" + SLOGANS + "=" + TAKEN_DOWN + "&" + SINCE + "=" + since;
    }
}
