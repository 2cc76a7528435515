package vn.tiendo.shared.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day as people type it: 30/10, 30-10-2026, 30.10.26, 30102026 (UX-33). */
final class TypedDay {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?|(\\d{2})(\\d{2})(\\d{4})?");

    private static final int CENTURY = 100;

    private TypedDay() {}

    /** @param today gives the year where none is typed */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        Matcher parts = PARTS.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) == null ? 4 : 1;
        try {
            return Optional.of(
                    LocalDate.of(year(parts.group(first + 2), today), number(parts, first + 1), number(parts, first)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int year(@Nullable String typed, LocalDate today) {
        if (typed == null) {
            return today.getYear();
        }
        int year = Integer.parseInt(typed);
        return year < CENTURY ? today.getYear() / CENTURY * CENTURY + year : year;
    }
}
