package vn.tiendo.shared.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline.Phrase;
import vn.tiendo.shared.Deadline.Reading;
import vn.tiendo.shared.Deadline.Wording;
import vn.tiendo.shared.SearchText;

/** Finds a deadline in a sentence as documents write it, with or without accents (DOMAIN 1.9); guesses nothing else. */
public final class DeadlinePhrases {

    private static final String DAY =
            "(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+thang\\s+)(?<month>\\d{1,2})(?:(?:\\s*[/.-]\\s*|\\s+nam\\s+)(?<year>\\d{4}))?(?![/\\d])";
    private static final String OF_YEAR = "(?:(?:\\s*[/.-]\\s*|\\s+nam\\s+)(?<year>\\d{4}))?(?![/\\d])";
    private static final String IN_WORDS = "(?:\\s*\\([^)]*\\))?";
    private static final String SINCE = "\\s*,?\\s*(?:ke|tinh)\\s+tu\\s+(?:ngay\\s+)?";
    private static final String COUNT = "\\b(?<number>\\d{1,4})" + IN_WORDS + "\\s+ngay";

    /** The most particular ones first: "trước ngày" is also part of others. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "\\btruoc\\s+(?<hour>\\d{1,2})\\s*(?:h|g|gio|:)\\s*(?<minute>\\d{2})?\\s*(?:phut)?[\\s,]+"
                            + "(?:(?:thu\\s+\\w+|chu\\s+nhat)[\\s,]+)?(?:ngay\\s+)?" + DAY,
                    (found, reference) -> Wording.of(Phrase.BEFORE_HOUR, minutes(found), day(found, reference))),
            new Rule(
                    "\\btruoc\\s+ngay\\s+(?<number>\\d{1,2})\\s+(?:hang|moi|cua\\s+thang)\\b",
                    (found, reference) -> Wording.of(Phrase.MONTHLY_BEFORE, number(found, "number"), reference)),
            new Rule(
                    COUNT + "\\s+lam\\s+viec" + SINCE + DAY,
                    (found, reference) ->
                            Wording.of(Phrase.WITHIN_WORKING_DAYS, number(found, "number"), day(found, reference))),
            new Rule(
                    COUNT + SINCE + DAY,
                    (found, reference) ->
                            Wording.of(Phrase.WITHIN_DAYS, number(found, "number"), day(found, reference))),
            new Rule(
                    "\\btruoc\\s+(?:ngay\\s+)?" + DAY,
                    (found, reference) -> Wording.of(Phrase.BEFORE, day(found, reference), Reading.STRICT)),
            new Rule(
                    "\\bhet\\s+ngay\\s+" + DAY,
                    (found, reference) -> Wording.of(Phrase.UNTIL_END, day(found, reference), Reading.STRICT)),
            new Rule(
                    "\\b(?:cham\\s+nhat|muon\\s+nhat|trong|han\\s+cuoi)\\s+(?:la\\s+|vao\\s+|den\\s+)?ngay\\s+" + DAY,
                    (found, reference) -> Wording.of(Phrase.BY, day(found, reference), Reading.STRICT)),
            new Rule(
                    "\\btrong\\s+thang\\s+(?<month>\\d{1,2})" + OF_YEAR,
                    (found, reference) -> Wording.of(
                            Phrase.IN_MONTH,
                            LocalDate.of(year(found, reference), number(found, "month"), 1),
                            Reading.STRICT)),
            new Rule(
                    "\\btrong\\s+quy\\s+(?<quarter>iv|i{1,3}|[1-4])\\b" + OF_YEAR,
                    (found, reference) -> Wording.of(
                            Phrase.IN_QUARTER,
                            LocalDate.of(year(found, reference), quarter(found) * 3, 1),
                            Reading.STRICT)));

    private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv");

    private DeadlinePhrases() {}

    /**
     * The deadline that a sentence names, read strictly where it says "trước ngày"; empty if it names none that is known,
     * or a day that does not exist.
     *
     * @param referenceDay gives the year where none is printed, and the day from which on recurring ones are counted
     */
    public static Optional<Wording> parse(String text, LocalDate referenceDay) {
        String folded = SearchText.of(text);
        for (Rule rule : RULES) {
            Matcher found = rule.pattern.matcher(folded);
            if (found.find()) {
                try {
                    return Optional.of(rule.reading.apply(found, referenceDay));
                } catch (DateTimeException | IllegalArgumentException noSuchDeadline) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Without a year it is the coming one. */
    private static LocalDate day(Matcher found, LocalDate reference) {
        LocalDate day = LocalDate.of(year(found, reference), number(found, "month"), number(found, "day"));
        return found.group("year") == null && day.isBefore(reference) ? day.plusYears(1) : day;
    }

    private static int year(Matcher found, LocalDate reference) {
        @Nullable String year = found.group("year");
        return year == null ? reference.getYear() : Integer.parseInt(year);
    }

    private static int minutes(Matcher found) {
        int hour = number(found, "hour");
        int minute = found.group("minute") == null ? 0 : number(found, "minute");
        return java.time.LocalTime.of(hour, minute).toSecondOfDay() / 60;
    }

    private static int quarter(Matcher found) {
        int numeral = NUMERALS.indexOf(found.group("quarter"));
        return numeral < 0 ? number(found, "quarter") : numeral + 1;
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private record Rule(Pattern pattern, BiFunction<Matcher, LocalDate, Wording> reading) {

        Rule(String pattern, BiFunction<Matcher, LocalDate, Wording> reading) {
            this(Pattern.compile(pattern), reading);
        }
    }
}
