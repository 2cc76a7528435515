package vn.tiendo.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a register of outgoing documents.
 *
 * @param previous the number that stands before it in the register, 0 for the first; null where the lines between were
 *     not asked for
 */
public record OutgoingEntry(
        int number,
        @Nullable Integer previous,
        String reference,
        LocalDate dated,
        String kind,
        String subject,
        String signer,
        String receivers,
        String keeper,
        @Nullable Integer copies,
        String link)
        implements BookEntry {}
