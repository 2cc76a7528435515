package vn.tiendo.organization.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.PersonName;

/**
 * A person as entered and as they stand.
 *
 * @param login by this the person is recognised in lists; stays for ever
 * @param fullName a whole name as it is written: "A Byen" and "Y Brâm" are two
 * @param gender M, F, or not told
 * @param email the official one
 */
public record PersonEntry(
        String login,
        String fullName,
        @Nullable String gender,
        @Nullable String email) {

    private static final String NONE = "–";

    public PersonEntry {
        login = key(login);
        fullName = PersonName.clean(fullName);
        gender = gender == null || gender.isBlank() ? null : gender;
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** A login is the same whatever its case. */
    public static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** What differs, as old and new values; for the record. */
    public String difference(PersonEntry other) {
        List<String> parts = new ArrayList<>();
        add(parts, fullName, other.fullName);
        add(parts, gender, other.gender);
        add(parts, email, other.email);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, @Nullable String old, @Nullable String now) {
        if (!Objects.equals(old, now)) {
            parts.add(Objects.requireNonNullElse(old, NONE) + " → " + Objects.requireNonNullElse(now, NONE));
        }
    }
}
