package vn.tiendo.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.shared.SearchQuery;

/**
 * Which lines of a register are asked for.
 *
 * @param unitId whose register
 * @param from first day: of the document in the register of outgoing documents, of the arrival in the other
 */
public record BookQuery(UUID unitId, int year, SearchQuery text, LocalDate from, LocalDate to) {

    /** The whole year, or the lines of it that have these words. */
    public static BookQuery of(UUID unitId, int year, String text) {
        return new BookQuery(unitId, year, SearchQuery.of(text), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The days of the year between these two. */
    public BookQuery between(LocalDate first, LocalDate last) {
        return new BookQuery(unitId, year, text, first, last);
    }
}
