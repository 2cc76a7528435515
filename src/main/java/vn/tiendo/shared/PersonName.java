package vn.tiendo.shared;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A full name as a Vietnamese office reads it: called and sorted by the last word; "A Byen" is a whole name. */
public final class PersonName {

    /** Sorts by the last word, then by the name from its beginning. */
    public static final Comparator<String> ORDER = Comparator.comparing(PersonName::sortKey);

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'\u2018\u2019\u02bc-]*");

    private PersonName() {}

    /** The name as it is stored: composed letters, single blanks, the case as written. */
    public static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** Whether it can be somebody's name: letters, and between them blanks, hyphens, apostrophes and dots. */
    public static boolean isOne(String name) {
        return NAME.matcher(clean(name)).matches();
    }

    /** By what the person is called: "Lý" of "Nguyễn Thị Lý", "Byen" of "A Byen". */
    public static String lastWord(String name) {
        String clean = clean(name);
        return clean.substring(clean.lastIndexOf(' ') + 1);
    }

    /** First letters of the first and of the last word. */
    public static String initials(String name) {
        String clean = clean(name);
        if (clean.isEmpty()) {
            return "";
        }
        String first = clean.substring(0, 1);
        String last = clean.contains(" ") ? lastWord(clean).substring(0, 1) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    /** Sorts equally in Java and in a database. */
    public static String sortKey(String name) {
        return VietnameseOrder.key(lastWord(name) + " " + clean(name));
    }
}
