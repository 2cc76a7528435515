package vn.tiendo.portal.rule;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;
import vn.tiendo.shared.WebAddress;

/**
 * Where a page really lies: two ways of writing the same place are equal, and a place that only looks like another is not.
 *
 * @param host in letters of the DNS, lower case, without the optional {@code www.}
 * @param port -1 for the usual one of the scheme
 * @param path without a slash at its end; empty for the whole site
 * @param query as written; empty without one
 */
public record PortalAddress(String host, int port, String path, String query) {

    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:]+?)\\.?(?::(\\d{1,5}))?");
    private static final String WWW = "www.";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HIGHEST_PORT = 65_535;

    /** Empty if it is no web address, or one whose path leads up and down again. */
    public static Optional<PortalAddress> of(String text) {
        String typed = text.strip();
        if (!WebAddress.isOne(typed)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(typed);
            Matcher parts = HOST_AND_PORT.matcher(address.getRawAuthority());
            String path = address.getRawPath();
            if (!parts.matches() || climbs(path)) {
                return Optional.empty();
            }
            int port = port(address.getScheme(), parts.group(2));
            return port > HIGHEST_PORT
                    ? Optional.empty()
                    : Optional.of(new PortalAddress(
                            host(parts.group(1)),
                            port,
                            path.replaceAll("/+$", ""),
                            address.getRawQuery() == null ? "" : address.getRawQuery()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(String written) {
        String host = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }

    private static int port(String scheme, String written) {
        int usual = scheme.equalsIgnoreCase("http") ? HTTP : HTTPS;
        int port = written == null ? usual : Integer.parseInt(written);
        return port == usual ? -1 : port;
    }

    /** Servers read {@code %2e%2e} and {@code ..;} as two dots too. */
    private static boolean climbs(String rawPath) {
        String path = UriUtils.decode(rawPath, StandardCharsets.UTF_8);
        return Arrays.stream(path.split("[/\\\\;]"))
                .map(String::strip)
                .anyMatch(step -> step.equals("..") || step.equalsIgnoreCase("%2e%2e"));
    }

    /** Whether a page of this address is part of the portal. */
    public boolean contains(PortalAddress page) {
        return host.equals(page.host)
                && port == page.port
                && (page.path.equals(path) || page.path.startsWith(path + "/"));
    }

    /** Whether a portal can have this address: a place without a question. */
    public boolean isPlace() {
        return query.isEmpty();
    }
}
