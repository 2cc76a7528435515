package vn.tiendo.shared;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which mailboxes are official: those under the State's domains, whatever stands before the @ (Directive 15/CT-TTg of
 * 2012). Everything else is refused, so that no list of free providers and their look-alikes has to be kept.
 */
@Component
public class OfficialEmail {

    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");
    private static final int LONGEST = 254;

    private final List<String> domains;

    /** @param domains those of the State and its units, without a dot in front */
    public OfficialEmail(@Value("${tiendo.official-email-domains}") List<String> domains) {
        this.domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it has the form of an address. */
    public boolean isAddress(String email) {
        return email.length() <= LONGEST
                && !email.contains("..")
                && ADDRESS.matcher(lower(email)).matches();
    }

    public boolean isOfficial(String email) {
        String domain = lower(email).substring(email.indexOf('@') + 1);
        return isAddress(email)
                && domains.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
