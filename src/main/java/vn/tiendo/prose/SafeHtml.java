package vn.tiendo.prose;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The little HTML that an article may be made of; all else is dropped, its words stay (QUALITY S5). */
final class SafeHtml {

    /** With a host that can be read: letters, digits, dots; no name or password before it. */
    private static final Pattern LINK =
            Pattern.compile("(?i)https?://[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.-]*(:\\d{1,5})?([/?#][^\\s\\\\`]*)?");

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s:/\\\\@?]+@[^\\s:/\\\\@?]+");

    /** A path on this server. */
    private static final Pattern PICTURE = Pattern.compile("(?!.*//)/?[\\w-][\\w./~-]*(\\?[\\w.=&-]*)?");

    private static final Pattern ALIGNED = Pattern.compile("left|center|right");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final int MAX_ROUNDS = 8;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "br", "hr", "ul", "ol", "li", "blockquote", "strong", "em")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements((name, attributes) -> attributes.contains("href") ? name : null, "a")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching((element, attribute, value) -> isLink(value) ? value : null)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowAttributes("src")
            .matching((element, attribute, value) -> isPicture(value) ? value : null)
            .onElements("img")
            .allowAttributes("alt")
            .matching((element, attribute, value) -> value.replace('`', '\'').strip())
            .onElements("img")
            .allowAttributes("align")
            .matching(ALIGNED)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .toFactory();

    private SafeHtml() {}

    /** Until nothing changes any more: what mends broken nesting may leave some to be mended. */
    static String of(String html) {
        String safe = POLICY.sanitize(html);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String again = POLICY.sanitize(safe);
            if (again.equals(safe)) {
                return safe;
            }
            safe = again;
        }
        return "";
    }

    static boolean isLink(String address) {
        return LINK.matcher(address).matches() || MAIL.matcher(address).matches();
    }

    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }
}
