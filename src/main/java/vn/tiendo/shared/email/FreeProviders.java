package vn.tiendo.shared.email;

import java.util.Set;

/** Where anybody opens a mailbox without asking an office. */
final class FreeProviders {

    /** Theirs under whatever ending, a country's too: yahoo.com, yahoo.com.vn, live.fr. */
    private static final Set<String> NAMES = Set.of(
            "gmail",
            "googlemail",
            "yahoo",
            "yahoomail",
            "ymail",
            "rocketmail",
            "hotmail",
            "outlook",
            "live",
            "msn",
            "icloud",
            "zoho",
            "zohomail",
            "proton",
            "protonmail",
            "tutanota",
            "tuta",
            "aol",
            "gmx",
            "yandex",
            "rediffmail",
            "fastmail",
            "hushmail",
            "hanmail",
            "mailinator",
            "yopmail",
            "guerrillamail");

    private static final Set<String> DOMAINS = Set.of(
            "me.com",
            "mac.com",
            "mail.com",
            "email.com",
            "mail.ru",
            "bk.ru",
            "list.ru",
            "inbox.ru",
            "pm.me",
            "qq.com",
            "foxmail.com",
            "163.com",
            "126.com",
            "yeah.net",
            "sina.com",
            "sohu.com",
            "naver.com",
            "daum.net",
            "web.de",
            "laposte.net");

    /** Names that mean nothing else, and so are noticed wherever they stand, also misspelt. */
    private static final Set<String> BRANDS =
            Set.of("gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "rocketmail", "protonmail");

    /** Words of their own, though a letter away from a brand. */
    private static final Set<String> WORDS = Set.of("mail", "email");

    /** What countries put before their own ending. */
    private static final Set<String> SECOND_LEVEL =
            Set.of("com", "co", "net", "org", "edu", "gov", "ac", "info", "biz", "name", "pro", "ne", "or");

    private FreeProviders() {}

    /** Whether the domain is theirs. */
    static boolean run(String domain) {
        return NAMES.contains(owner(domain))
                || DOMAINS.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
    }

    static boolean areImitatedBy(String domain) {
        String owner = owner(domain);
        return BRANDS.stream()
                .anyMatch(brand -> (!WORDS.contains(owner) && Lookalikes.isOneSlipFrom(owner, brand))
                        || Lookalikes.words(domain).anyMatch(word -> looksLike(word, brand)));
    }

    private static boolean looksLike(String word, String brand) {
        String shown = Lookalikes.skeleton(word);
        String model = Lookalikes.skeleton(brand);
        return shown.equals(model)
                || shown.equals(model + "com")
                || shown.equals(model + "vn")
                || shown.equals(model + Lookalikes.skeleton("mail"));
    }

    /** The label that was registered: before the ending, or before the country's two. */
    private static String owner(String domain) {
        String[] labels = domain.split("\\.");
        int last = labels.length - 1;
        boolean country = last > 1 && labels[last].length() == 2 && SECOND_LEVEL.contains(labels[last - 1]);
        return labels[last - (country ? 2 : 1)];
    }
}
