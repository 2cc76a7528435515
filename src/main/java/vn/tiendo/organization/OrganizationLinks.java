package vn.tiendo.organization;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages about units and people are found, relative to the application's root. */
public final class OrganizationLinks {

    public static final String UNITS = "don-vi";
    public static final String PEOPLE = "can-bo";

    /** Pages for administrators begin so. */
    public static final String ADMINISTRATION = "quan-tri";

    public static final String NEW_UNIT = ADMINISTRATION + "/them-don-vi";
    public static final String EDIT_UNIT = ADMINISTRATION + "/don-vi";
    public static final String NEW_PERSON = ADMINISTRATION + "/them-can-bo";
    public static final String EDIT_PERSON = ADMINISTRATION + "/can-bo";

    /** Under which domains mailboxes are official. */
    public static final String EMAIL_DOMAINS = ADMINISTRATION + "/thu-cong-vu";

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

    public static String editUnit(String code) {
        return EDIT_UNIT + "/" + encode(code);
    }

    public static String editPerson(String login) {
        return EDIT_PERSON + "/" + encode(login);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
