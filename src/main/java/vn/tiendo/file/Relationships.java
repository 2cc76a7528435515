package vn.tiendo.file;

import java.util.regex.Pattern;

/**
 * What a part of an Office file refers to, read as text; a template on the author's disk is usual, one fetched from
 * elsewhere brings macros or gives away passwords when the file is opened (QUALITY S4).
 */
record Relationships(String text) {

    /** Entities and DTDs could hide a word from us, and so could letters written in another encoding. */
    private static final Pattern UNUSUAL = Pattern.compile(
            "&#|<!|\\x00|^\\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?Relationships\\b");

    /** Opened by Word together with the document, without a question. */
    private static final Pattern OPENED_AT_ONCE =
            Pattern.compile("attachedTemplate|/frame|oleObject|subDocument", Pattern.CASE_INSENSITIVE);

    /** Does not use up the value: in {@code a='Target=' Target="…"} both are looked at. */
    private static final Pattern TARGET = Pattern.compile("Target(?=\\s*=\\s*[\"']([^\"']*))");

    /** A part of the package, a folder of this computer, a drive. All else is elsewhere: schemes and shares are endless. */
    private static final Pattern HERE = Pattern.compile(
            "\\s*(file:///[^/\\\\%\\s].*|[a-z]:.*|/?[^/\\\\:%\\s][^:]*|)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    boolean areUnusual() {
        return UNUSUAL.matcher(text).find() || !ROOT.matcher(text).find();
    }

    boolean fetchFromElsewhere() {
        // "<" cannot stand inside a value, but ">" can: so an element reaches to the next "<".
        for (String element : text.split("<")) {
            if (OPENED_AT_ONCE.matcher(element).find() && leadsElsewhere(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsElsewhere(String element) {
        return TARGET.matcher(element)
                .results()
                .anyMatch(target -> !HERE.matcher(target.group(1)).matches());
    }
}
