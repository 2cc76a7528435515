package vn.tiendo.legal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cited instrument that is not in force on the day of the document.
 *
 * @param day from which it is no more in force, or from which it will be; null for one that will be on a day that nobody
 *     has entered
 * @param successors what replaced it, and what replaced that in turn, up to the first that is in force on the document's
 *     day; empty if none is known
 */
public record BasisWarning(
        LegalInstrument cited, Reason reason, @Nullable LocalDate day, List<LegalInstrument> successors) {

    /** Why it should not be cited. */
    public enum Reason {
        ENDED,
        NOT_YET
    }

    public BasisWarning {
        successors = List.copyOf(successors);
    }
}
