package vn.tiendo.consolidation;

import java.time.Instant;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;

/** What became of a unit at the moment when the figures were fixed. */
public enum UnitOutcome {
    ON_TIME,
    LATE,
    AWAITING,
    RETURNED,
    NO_REPORT;

    static UnitOutcome of(AddresseeFacts unit) {
        if (unit.submittedAt() == null) {
            return NO_REPORT;
        }
        if (unit.state() == ExecutionState.RETURNED) {
            return RETURNED;
        }
        if (unit.state() == ExecutionState.AWAITING_CONFIRMATION) {
            return AWAITING;
        }
        return unit.assignments().stream().anyMatch(UnitOutcome::late) ? LATE : ON_TIME;
    }

    private static boolean late(AssignmentFacts assignment) {
        Instant arrived = assignment.arrivedAt();
        return arrived != null
                && assignment.due() != null
                && !arrived.isBefore(assignment.due().legalEnd());
    }

    /** Whether a report of the unit lies before the receiving office. */
    public boolean reported() {
        return this == ON_TIME || this == LATE || this == AWAITING;
    }
}
