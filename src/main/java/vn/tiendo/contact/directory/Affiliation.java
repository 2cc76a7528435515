package vn.tiendo.contact.directory;

import java.util.regex.Pattern;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.document.PaperTexts;

/**
 * Where a contact belongs: the Party, the People's Council and the Front of a commune are organisations of their own beside
 * its People's Committee.
 *
 * @param organization as letters to it are addressed
 * @param office within it; empty if the contact stands for none
 * @param post that the person holds; empty where the row names an office
 */
public record Affiliation(String organization, String office, String post) {

    private static final PaperTexts WORDS = new PaperTexts("contact");

    /** Begins what a person is; what begins otherwise is an office. */
    private static final Pattern POST =
            Pattern.compile("(" + WORDS.text("posts") + ")(\\s.*|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * How a row of a list is shown.
     *
     * @param unit the body's whole name, e.g. UBND xã Đăk Hà
     * @param place the unit's short name, e.g. xã Đăk Hà
     */
    public static Affiliation of(ContactPart part, String unit, String place, String title) {
        String post = title.strip();
        return switch (part) {
            case PARTY, COUNCIL, FRONT -> new Affiliation(WORDS.text("organization." + part, place), "", post);
            case COMMITTEE -> new Affiliation(unit, "", post);
            case DIVISION ->
                POST.matcher(post).matches() ? new Affiliation(unit, "", post) : new Affiliation(unit, post, "");
        };
    }

    /** The organisation with the office, if it is one. */
    public String line() {
        return office.isEmpty() ? organization : organization + " · " + office;
    }

    /** The post, if it is one, with where it belongs. */
    public String whole() {
        return post.isEmpty() ? line() : post + " · " + line();
    }
}
