package vn.tiendo.urging;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.TextLimits;

/**
 * What the following officer enters of a letter of urging that was issued.
 *
 * @param unitIds units that it names
 * @param note to whom else it went, or what is to be remembered; may be empty
 */
public record UrgingLetterDraft(
        Set<UUID> unitIds, String number, @Nullable LocalDate issuedOn, String note) {

    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_NOTE = 2_000;

    /** Of the plain letters and the one with a stroke that symbols may have besides. */
    private static final String LETTER = "A-Za-z\\u0110\\u0111";

    /** Number, a letter where one was inserted, and the symbol (Decree 30/2020, appendix I), e.g. 1412/UBND-TH, 12a/UBND. */
    private static final Pattern FORM = Pattern.compile(
            "\\d{1,7}[" + LETTER + "]?/[" + LETTER + "][" + LETTER + "0-9]*(?:[-&.][" + LETTER + "0-9]+)*");

    public UrgingLetterDraft {
        unitIds = Set.copyOf(unitIds);
        number = Normalizer.normalize(number.strip(), Normalizer.Form.NFC);
        note = note.strip();
    }

    /** @throws InvalidInput with everything that is missing or cannot be, field by field */
    UrgingLetter require(@Nullable LocalDate directiveIssuedOn, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (unitIds.isEmpty()) {
            problems.put("units", "urging.letter.problem.no-unit");
        }
        if (number.isEmpty()) {
            problems.put("number", "urging.letter.problem.number-missing");
        } else if (number.length() <= LONGEST_NUMBER && !FORM.matcher(number).matches()) {
            problems.put("number", "urging.letter.problem.number-form");
        }
        if (issuedOn == null) {
            problems.put("issuedOn", "urging.letter.problem.day-missing");
        } else if (issuedOn.isAfter(today)) {
            problems.put("issuedOn", "urging.letter.problem.day-to-come");
        } else if (directiveIssuedOn != null && issuedOn.isBefore(directiveIssuedOn)) {
            problems.put("issuedOn", "urging.letter.problem.day-before-directive");
        }
        if (!problems.isEmpty() || issuedOn == null) {
            throw new InvalidInput(problems);
        }
        new TextLimits()
                .atMost(LONGEST_NUMBER, "number", number)
                .atMost(LONGEST_NOTE, "note", note)
                .require();
        return new UrgingLetter(number, issuedOn);
    }
}
