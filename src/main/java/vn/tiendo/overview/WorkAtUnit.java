package vn.tiendo.overview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;

/**
 * One assignment that a number counts.
 *
 * @param dueMoment last working moment of its deadline; null if it has none, as the legal end
 * @param planned whether it should be done by today at an even pace
 */
public record WorkAtUnit(
        UUID assignmentId,
        UUID directiveId,
        String reference,
        UUID unitId,
        String unit,
        String code,
        String title,
        ExecutionState state,
        @Nullable Instant legalEnd,
        @Nullable Instant dueMoment,
        @Nullable Instant arrivedAt,
        @Nullable String progress,
        boolean planned) {

    /** Whether a number of this cell counts it at a moment. */
    boolean isIn(Cell cell, Instant now) {
        boolean inTime = legalEnd == null || arrivedAt == null || arrivedAt.isBefore(legalEnd);
        boolean done = state == ExecutionState.DONE;
        boolean awaiting = state == ExecutionState.AWAITING_CONFIRMATION;
        boolean overdue = !done && !awaiting && legalEnd != null && !now.isBefore(legalEnd);
        return switch (cell) {
            case EXPECTED -> true;
            case ON_TIME -> done && inTime;
            case LATE -> done && !inTime;
            case AWAITING -> awaiting;
            case OPEN -> !done && !awaiting && !overdue;
            case OVERDUE -> overdue;
            case IN_TIME -> (done || awaiting) && inTime;
            case JUDGED -> done || awaiting || overdue;
            case SENT -> done || awaiting;
            case PLANNED -> planned;
            case BEHIND -> planned && !done && !awaiting;
        };
    }
}
