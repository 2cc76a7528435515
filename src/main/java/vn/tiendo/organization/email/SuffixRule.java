package vn.tiendo.organization.email;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.email.OfficialEmail;

/** Which domains may be put on the list: those under which nobody gets a mailbox but from an office. */
final class SuffixRule {

    private static final String FIELD = "domain";

    /** What stands before a country's ending for everybody, gov.vn apart. */
    private static final Set<String> SECOND_LEVEL = Set.of(
            "com", "co", "net", "org", "edu", "gov", "gob", "ac", "int", "info", "biz", "name", "pro", "health", "id",
            "io", "ai", "ne", "or");

    private static final String STATE = "gov.vn";
    private static final int COUNTRY = 2;

    /** Endings under which anybody registers a name, by the registry of .vn. */
    private final Set<String> open = read("organization/open-domains.txt");

    /** As it is compared: without what people put in front, lower case. */
    static String clean(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^(\\*?\\.|@\\.?)", "");
    }

    /**
     * @param domain as {@link #clean} leaves it
     * @param listed the domains that hold
     * @throws InvalidInput if it is nothing to be listed
     */
    void require(String domain, Collection<String> listed) {
        if (domain.isEmpty()) {
            throw new InvalidInput(FIELD, "organization.email.problem.missing");
        }
        if (listed.contains(domain)) {
            throw new InvalidInput(FIELD, "organization.email.problem.listed");
        }
        if (domain.matches("[a-z]+") || isOpenToAll(domain)) {
            throw new InvalidInput(FIELD, "organization.email.problem.too-wide");
        }
        OfficialEmail emails = new OfficialEmail(listed);
        switch (emails.judgeDomain(domain)) {
            case MALFORMED -> throw new InvalidInput(FIELD, "organization.email.problem.malformed");
            case NOT_ASCII -> throw new InvalidInput(FIELD, "organization.email.problem.not-ascii");
            case FREE_PROVIDER, LIKE_FREE_PROVIDER ->
                throw new InvalidInput(FIELD, "organization.email.problem.free-provider");
            case OFFICIAL -> throw new InvalidInput(FIELD, "organization.email.problem.covered");
            case LIKE_OFFICIAL, NOT_LISTED -> {
                // a name that only resembles one may be another office's; one that is dressed up as one may not
                if (emails.imitatesListed(domain)) {
                    throw new InvalidInput(FIELD, "organization.email.problem.imitates");
                }
            }
        }
    }

    private boolean isOpenToAll(String domain) {
        String[] labels = domain.split("\\.");
        boolean second = labels.length == 2
                && labels[1].length() == COUNTRY
                && SECOND_LEVEL.contains(labels[0])
                && !domain.equals(STATE);
        return second || open.contains(domain);
    }

    private static Set<String> read(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
