package vn.tiendo.legal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.TextLimits;

/**
 * A law, a decree or the like.
 *
 * @param code as it is cited, e.g. {@code 72/2013/NĐ-CP}
 * @param title what it is about, without its kind
 * @param validFrom first day in force; null if nobody has entered it
 * @param validTo last day in force; null while none is known
 * @param replacedBy code of what came after it
 * @param version as it was read; null for one that is not stored yet
 */
public record LegalInstrument(
        String code,
        Kind kind,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replacedBy,
        String note,
        @Nullable Integer version) {

    public static final int MAX_CODE = 60;
    public static final int MAX_TITLE = 500;
    public static final int MAX_NOTE = 1_000;

    private static final Pattern YEAR = Pattern.compile("[/:](\\d{4})(?=/|$)");

    /** What it is. */
    public enum Kind {
        LAW,
        ORDINANCE,
        RESOLUTION,
        DECREE,
        DECISION,
        DIRECTIVE,
        CIRCULAR,
        STANDARD,
        OTHER
    }

    public LegalInstrument {
        code = code.strip().replaceAll("\\s+", " ");
        title = title.strip().replaceAll("\\s+", " ");
        note = note.strip();
        replacedBy = replacedBy == null || replacedBy.isBlank() ? null : replacedBy.strip();
    }

    /** One that is in force, as it is entered; when it ends is told apart. */
    public static LegalInstrument of(String code, Kind kind, String title, @Nullable LocalDate validFrom, String note) {
        return new LegalInstrument(code, kind, title, validFrom, null, null, note, null);
    }

    /** The code in plain letters: codes that only look different have the same. */
    public String slug() {
        return slug(code);
    }

    static String slug(String code) {
        return SearchText.of(code).replaceAll("[^a-z0-9]+", "-").replaceAll("^(-|0)+|-$", "");
    }

    /** The first day on which it is no more in force, as documents put it. */
    public @Nullable LocalDate endedFrom() {
        return validTo == null ? null : validTo.plusDays(1);
    }

    public boolean hasEndedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Where nobody has entered the first day, it is not there before the year of its number. */
    public boolean beginsAfter(LocalDate day) {
        if (validFrom != null) {
            return validFrom.isAfter(day);
        }
        Matcher year = YEAR.matcher(code);
        return year.find() && Integer.parseInt(year.group(1)) > day.getYear();
    }

    /** @throws InvalidInput with everything that is wrong with it by itself, by component */
    void require() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (code.isEmpty()) {
            problems.put("code", "legal.problem.code-missing");
        } else if (slug().isEmpty()) {
            problems.put("code", "legal.problem.code-malformed");
        }
        if (title.isEmpty()) {
            problems.put("title", "legal.problem.title-missing");
        }
        if (validFrom != null && hasEndedBy(validFrom)) {
            problems.put("validFrom", "legal.problem.begins-after-end");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        new TextLimits()
                .atMost(MAX_CODE, "code", code)
                .atMost(MAX_TITLE, "title", title)
                .atMost(MAX_NOTE, "note", note)
                .require();
    }
}
