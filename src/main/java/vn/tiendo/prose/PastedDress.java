package vn.tiendo.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How words look that stand within an element: what its style says counts more than its name. */
record PastedDress(boolean bold, boolean italic, @Nullable String link) {

    static final PastedDress PLAIN = new PastedDress(false, false, null);

    private static final Pattern WEIGHT =
            Pattern.compile("(?<![-\\w])font-weight\\s*:\\s*(bold|bolder|[6-9]00|normal|[1-5]00)");
    private static final Pattern SLANT = Pattern.compile("(?<![-\\w])font-style\\s*:\\s*(italic|oblique|normal)");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all");

    PastedDress in(Element element) {
        String style = style(element);
        boolean isBold = switch (element.normalName()) {
            case "b", "strong" -> true;
            default -> bold;
        };
        boolean isItalic = switch (element.normalName()) {
            case "i", "em" -> true;
            default -> italic;
        };
        Matcher weight = WEIGHT.matcher(style);
        Matcher slant = SLANT.matcher(style);
        return new PastedDress(
                weight.find() ? weight.group(1).matches("bold.*|[6-9]00") : isBold,
                slant.find() ? !slant.group(1).equals("normal") : isItalic,
                element.normalName().equals("a") && element.hasAttr("href")
                        ? element.attr("href").strip()
                        : link);
    }

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(style(element)).find();
    }

    Phrase phrase(String text) {
        return new Phrase(text, bold, italic, link, null);
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
