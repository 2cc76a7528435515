package vn.tiendo.contact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Paths of the pages about contacts. */
public final class ContactLinks {

    /** A unit's own list; on its own it leads to the reader's units. */
    public static final String CONTACTS = "dau-moi-lien-he";

    public static final String DIRECTORY = "danh-ba";
    public static final String POSTS = "quan-tri/chuc-danh-dau-moi";
    public static final String ADD_POST = "quan-tri/them-chuc-danh-dau-moi";

    private ContactLinks() {}

    public static String of(String unitCode) {
        return CONTACTS + "/" + encoded(unitCode);
    }

    public static String post(String code) {
        return POSTS + "/" + encoded(code);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
