package vn.tiendo.shared.email;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Judges addresses by their domain, whatever stands before the @: official is what lies under a domain of the State that
 * is on the list (Directive 15/CT-TTg of 2012). All else is refused, and told why.
 */
public final class OfficialEmail {

    /** What an address is. */
    public enum Verdict {
        OFFICIAL,
        MALFORMED,
        NOT_ASCII,
        FREE_PROVIDER,
        LIKE_FREE_PROVIDER,
        LIKE_OFFICIAL,
        NOT_LISTED
    }

    private static final Pattern LOCAL_PART = Pattern.compile("[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9_+-])?");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,55})");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final int LONGEST = 254;

    private final List<String> suffixes;

    /** @param suffixes the domains under which mailboxes are official, lower case, without a dot in front */
    public OfficialEmail(Collection<String> suffixes) {
        this.suffixes = List.copyOf(suffixes);
    }

    public Verdict judge(String address) {
        int at = address.indexOf('@');
        if (at < 0 || at != address.lastIndexOf('@') || address.length() > LONGEST) {
            return Verdict.MALFORMED;
        }
        if (!ASCII.matcher(address).matches()) {
            return Verdict.NOT_ASCII;
        }
        String local = address.substring(0, at).toLowerCase(Locale.ROOT);
        if (!LOCAL_PART.matcher(local).matches() || local.contains("..")) {
            return Verdict.MALFORMED;
        }
        return judgeDomain(address.substring(at + 1).toLowerCase(Locale.ROOT));
    }

    /** The same for what stands after the @. */
    public Verdict judgeDomain(String domain) {
        if (!ASCII.matcher(domain).matches()) {
            return Verdict.NOT_ASCII;
        }
        if (!DOMAIN.matcher(domain).matches()) {
            return Verdict.MALFORMED;
        }
        if (("." + domain).contains(".xn--")) {
            return Verdict.NOT_ASCII; // letters of other scripts in disguise
        }
        if (isUnderListed(domain)) {
            return Verdict.OFFICIAL;
        }
        if (FreeProviders.run(domain)) {
            return Verdict.FREE_PROVIDER;
        }
        if (imitatesListed(domain) || suffixes.stream().anyMatch(suffix -> Lookalikes.resembles(domain, suffix))) {
            return Verdict.LIKE_OFFICIAL;
        }
        return FreeProviders.areImitatedBy(domain) ? Verdict.LIKE_FREE_PROVIDER : Verdict.NOT_LISTED;
    }

    /** Whether it is a listed domain or one below. */
    public boolean isUnderListed(String domain) {
        return suffixes.stream().anyMatch(suffix -> domain.equals(suffix) || domain.endsWith("." + suffix));
    }

    /** Whether it shows a listed domain where it has no right to, so that nobody could tell it from that at a glance. */
    public boolean imitatesListed(String domain) {
        return !isUnderListed(domain) && suffixes.stream().anyMatch(suffix -> Lookalikes.imitates(domain, suffix));
    }
}
