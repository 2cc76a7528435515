package vn.tiendo.cockpit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.Cell;
import vn.tiendo.shared.Deadline;

/**
 * One directive that runs.
 *
 * @param reference number and symbol as they stand on paper
 * @param due its own deadline; null if the document names none
 * @param collecting whether its figures are fixed and its consolidated report is being made
 * @param waiting how many steps of it wait for the reader
 */
public record TrackedDirective(
        UUID id,
        String reference,
        String subject,
        LocalDate issuedOn,
        @Nullable Deadline due,
        boolean collecting,
        Counts counts,
        int waiting) {

    /** What a number of this cell counts; nothing is said of the pace here. */
    public int count(Cell cell) {
        return switch (cell) {
            case EXPECTED -> counts.expected();
            case ON_TIME -> counts.onTime();
            case LATE -> counts.late();
            case AWAITING -> counts.awaiting();
            case OPEN -> counts.open();
            case OVERDUE -> counts.overdue();
            case IN_TIME -> counts.inTime();
            case JUDGED -> counts.judged();
            case SENT -> counts.sent();
            case PLANNED, BEHIND -> throw new IllegalArgumentException(cell.name());
        };
    }
}
