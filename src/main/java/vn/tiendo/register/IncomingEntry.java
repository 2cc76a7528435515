package vn.tiendo.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a register of incoming documents.
 *
 * @param previous the number that stands before it in the register, 0 for the first; null where the lines between were
 *     not asked for
 * @param passedTo whom the head gave it to; null until then
 * @param earlierNumber what stood beside it before the register was kept here, where that could not become its number;
 *     empty if nothing did, null for everything since
 */
public record IncomingEntry(
        int number,
        @Nullable Integer previous,
        LocalDate arrivedOn,
        String author,
        String reference,
        @Nullable LocalDate dated,
        String kind,
        String subject,
        @Nullable String passedTo,
        @Nullable LocalDate passedOn,
        @Nullable String earlierNumber,
        String link)
        implements BookEntry {}
