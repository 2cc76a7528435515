package vn.tiendo.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An item of a list as Word copies it: a paragraph whose style tells the level, with its sign as text.
 *
 * @param number 0 for a bullet
 * @param label what stands before it where it is neither bullet nor plain number; else empty
 */
record MsoList(int level, int number, String label) {

    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:[^;]*?level(\\d)");
    private static final Pattern SIGN = Pattern.compile("mso-list\\s*:\\s*ignore");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]?");
    /** Letters of symbol fonts among them. */
    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]*|[o\u00a7\u00d8\u00fcvq]");

    static boolean isItem(Element paragraph) {
        return LEVEL.matcher(style(paragraph)).find();
    }

    /** Takes the sign out of the paragraph. */
    static MsoList of(Element paragraph) {
        Matcher level = LEVEL.matcher(style(paragraph));
        int depth = level.find() ? Math.max(0, Integer.parseInt(level.group(1)) - 1) : 0;
        Element sign = paragraph.getAllElements().stream()
                .filter(element -> SIGN.matcher(style(element)).find())
                .findFirst()
                .orElse(null);
        String text = "";
        if (sign != null) {
            text = sign.text().replace('\u00a0', ' ').strip();
            sign.remove();
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new MsoList(depth, Integer.parseInt(number.group(1)), "");
        }
        return new MsoList(depth, 0, BULLET.matcher(text).matches() ? "" : text);
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
