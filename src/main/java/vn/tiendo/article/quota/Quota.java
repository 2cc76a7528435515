package vn.tiendo.article.quota;

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
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})\\s*(?:\\([a-z ]+\\)\\s*)?(?:tin|bai|anh|phong su|video)\\b");
    private static final Pattern EACH = Pattern.compile("(?:/|moi|hang|1|01|mot)\\s*(tuan|thang|quy|nam)\\b");

    /** What a deliverable asks for; empty if it names no number. */
    static Optional<Quota> of(String deliverable) {
        String folded = SearchText.of(deliverable);
        Matcher number = NUMBER.matcher(folded);
        if (!number.find() || Integer.parseInt(number.group(1)) == 0) {
            return Optional.empty();
        }
        Matcher each = EACH.matcher(folded);
        return Optional.of(new Quota(Integer.parseInt(number.group(1)), each.find() ? period(each.group(1)) : null));
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
