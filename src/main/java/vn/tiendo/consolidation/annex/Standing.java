package vn.tiendo.consolidation.annex;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;

/** The five cells in which whatever a directive expects stands at a moment; together they are all that is expected. */
public enum Standing {
    ON_TIME,
    LATE,
    AWAITING,
    OPEN,
    OVERDUE;

    /** @return empty for what is not expected any more: recalled, let rest, or not this unit's */
    public static Optional<Standing> of(AssignmentFacts work, Instant at) {
        ExecutionState state = work.state();
        if (state == ExecutionState.DONE) {
            return Optional.of(work.inTime() ? ON_TIME : LATE);
        }
        if (state == ExecutionState.AWAITING_CONFIRMATION) {
            return Optional.of(AWAITING);
        }
        if (!state.counts()) {
            return Optional.empty();
        }
        return Optional.of(work.due() == null || at.isBefore(work.due().legalEnd()) ? OPEN : OVERDUE);
    }

    public boolean done() {
        return this == ON_TIME || this == LATE;
    }
}
