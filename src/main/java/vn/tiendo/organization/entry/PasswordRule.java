package vn.tiendo.organization.entry;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Long rather than motley: no rule asks for signs or digits (ASVS 6.2). */
public final class PasswordRule {

    private static final int SHORTEST = 12;
    // bcrypt silently ignores what follows, and a Vietnamese letter takes two or three bytes.
    private static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    /** The key of what is wrong with it. */
    public static Optional<String> problem(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of("organization.first-admin.password-short");
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                ? Optional.of("organization.first-admin.password-long")
                : Optional.empty();
    }
}
