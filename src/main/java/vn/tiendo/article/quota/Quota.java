package vn.tiendo.article.quota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.SearchText;

/**
 * How many articles a deliverable asks for, as documents word it: "2 bài/tháng", "05 tin, bài", "mỗi quý 3 tin".
 *
 * @param wanted how many
 * @param per in which time; null if once
 */
record Quota(int wanted, @Nullable Period per) {

    /** In which time. */
    enum Period {
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** Its first day, for a day in it. */
        LocalDate first(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /** A number and what is counted; of "2-3 tin" the smaller one, and no end of a date or of a longer number. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.,-])(\\d{1,3})(?:\\s*(?:-|den)\\s*\\d{1,3})?\\s*"
            + "(?:\\([a-z ]+\\)\\s*)?(?:ban tin|tin|bai|hinh anh|anh|phong su|video|tac pham)\\b");

    /** "01 tháng" is a period, but not in "ngày 01 tháng 10" or "quý 1 năm 2023". */
    private static final Pattern EACH =
            Pattern.compile("(?:/|\\b(?:moi|hang|tung|theo)\\s|(?<!ngay )(?<!quy )(?<!thang )\\b(?:01|1|mot)\\s)\\s*"
                    + "(?:(?:01|1|mot)\\s+)?(tuan|thang|quy|nam)\\b");

    /** Between two numbers that are asked for together: "2 tin và 1 bài". */
    private static final Pattern AND = Pattern.compile("[ ,;+]*(?:va )?");

    /** What a deliverable asks for; empty if it names no number in digits. */
    static Optional<Quota> of(String deliverable) {
        String folded = SearchText.of(deliverable).replace('\u2013', '-');
        Matcher number = NUMBER.matcher(folded);
        int wanted = 0;
        int end = -1;
        while (number.find()
                && (end < 0
                        || AND.matcher(folded.substring(end, number.start())).matches())) {
            wanted += Integer.parseInt(number.group(1));
            end = number.end();
        }
        if (wanted == 0) {
            return Optional.empty();
        }
        Matcher each = EACH.matcher(folded);
        return Optional.of(new Quota(wanted, each.find() ? period(each.group(1)) : null));
    }

    private static Period period(String word) {
        return switch (word) {
            case "tuan" -> Period.WEEK;
            case "thang" -> Period.MONTH;
            case "quy" -> Period.QUARTER;
            default -> Period.YEAR;
        };
    }
}
