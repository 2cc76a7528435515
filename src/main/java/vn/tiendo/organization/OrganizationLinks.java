package vn.tiendo.organization;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages about units and people are found, relative to the application's root. */
public final class OrganizationLinks {

    public static final String UNITS = "don-vi";
    public static final String PEOPLE = "can-bo";

    private OrganizationLinks() {}

    public static String units() {
        return UNITS;
    }

    public static String unit(String code) {
        return UNITS + "/" + encode(code);
    }

    public static String people() {
        return PEOPLE;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
