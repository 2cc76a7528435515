package vn.tiendo.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises addresses of web pages as people write them, with Vietnamese letters too. */
public final class WebAddress {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:@\\[\\]]+)(:\\d{1,5})?");

    private WebAddress() {}

    /** Not one that carries a name or a password: it would show another host than the one it leads to. */
    public static boolean isOne(String text) {
        try {
            URI address = new URI(text);
            return address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null
                    && isHost(address.getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether something that looks like a blank stands in it: no address has one. */
    public static boolean hasBlank(String text) {
        return text.strip().codePoints().anyMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private static boolean isHost(String authority) {
        Matcher parts = HOST_AND_PORT.matcher(authority);
        try {
            return parts.matches()
                    && !IDN.toASCII(parts.group(1), IDN.USE_STD3_ASCII_RULES).isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
