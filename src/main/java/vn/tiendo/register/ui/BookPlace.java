package vn.tiendo.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.register.BookQuery;
import vn.tiendo.shared.Ids;

/**
 * What the address of a page of a register says.
 *
 * @param unit null for the first that one may read
 * @param from first day that is printed; null for the whole year
 */
record BookPlace(
        @Nullable UUID unit,
        int year,
        String text,
        int shown,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final int PAGE = 50;
    private static final int MOST = 1_000;
    private static final String UNIT = "don-vi";
    private static final String YEAR = "nam";
    private static final String TEXT = "q";
    private static final String SHOWN = "n";
    private static final String FROM = "tu";
    private static final String TO = "den";

    /** What is no year, number or day is left out; a day of another year is the nearest of this one. */
    static BookPlace read(QueryParameters query, int thisYear) {
        int year = number(query, YEAR, "[12]\\d{3}", thisYear);
        return new BookPlace(
                query.getSingleParameter(UNIT).map(Ids::read).orElse(null),
                year,
                query.getSingleParameter(TEXT).orElse(""),
                Math.clamp(number(query, SHOWN, "\\d{1,4}", PAGE), PAGE, MOST),
                day(query, FROM, year),
                day(query, TO, year));
    }

    private static int number(QueryParameters query, String name, String form, int otherwise) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches(form))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private static @Nullable LocalDate day(QueryParameters query, String name, int year) {
        try {
            return query.getSingleParameter(name)
                    .map(LocalDate::parse)
                    .map(day -> within(year, day))
                    .orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static LocalDate within(int year, LocalDate day) {
        if (day.getYear() == year) {
            return day;
        }
        return day.getYear() < year ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new TreeMap<>();
        if (unit != null) {
            query.put(UNIT, List.of(unit.toString()));
        }
        query.put(YEAR, List.of(Integer.toString(year)));
        if (!text.isBlank()) {
            query.put(TEXT, List.of(text));
        }
        if (shown > PAGE) {
            query.put(SHOWN, List.of(Integer.toString(shown)));
        }
        if (from != null) {
            query.put(FROM, List.of(from.toString()));
        }
        if (to != null) {
            query.put(TO, List.of(to.toString()));
        }
        return new QueryParameters(query);
    }

    boolean mayShowMore() {
        return shown < MOST;
    }

    BookPlace of(UUID otherUnit) {
        return new BookPlace(otherUnit, year, text, PAGE, from, to);
    }

    BookPlace in(int otherYear) {
        return new BookPlace(unit, otherYear, text, PAGE, null, null);
    }

    BookPlace with(String otherText) {
        return new BookPlace(unit, year, otherText, PAGE, from, to);
    }

    BookPlace showing(int number) {
        return new BookPlace(unit, year, text, number, from, to);
    }

    BookPlace between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new BookPlace(unit, year, text, shown, first, last);
    }

    /** The whole book of the year, or its days that are asked for. */
    BookQuery printed(UUID book) {
        BookQuery whole = BookQuery.of(book, year, "");
        return whole.between(from == null ? whole.from() : from, to == null ? whole.to() : to);
    }
}
