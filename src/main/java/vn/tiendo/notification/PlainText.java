package vn.tiendo.notification;

import java.util.regex.Pattern;

/** Makes texts safe for a mail's headers and for both databases (QUALITY S12). */
final class PlainText {

    /** Line breaks of every kind, U+2028 and NUL among them: what could begin another header. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** Invisible letters, overrides of direction, halves of a letter. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private static final Pattern UNSEEN_IN_TEXT = Pattern.compile("[\\p{C}&&[^\\n\\t]]");

    private PlainText() {}

    /** One line without anything invisible, at most {@code longest} long. */
    static String line(String text, int longest) {
        String line = UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        return shorten(line, longest);
    }

    /** Any number of lines. */
    static String lines(String text, int longest) {
        return shorten(UNSEEN_IN_TEXT.matcher(text.replace("\r\n", "\n")).replaceAll(""), longest);
    }

    /** A letter outside the basic plane takes two places and is not cut in two. */
    private static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
