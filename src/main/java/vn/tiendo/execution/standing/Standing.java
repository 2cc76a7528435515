package vn.tiendo.execution.standing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;

/** The five cells in which whatever a directive expects stands at a moment; together they are all that is expected (UX 2). */
public enum Standing {
    ON_TIME,
    LATE,
    AWAITING,
    OPEN,
    /** not submitted though its legal end is past, also if the unit's people have finished it: receipt counts (DOMAIN 1.9) */
    OVERDUE;

    /** @return empty for what is not expected of a unit, or not any more: recalled, let rest, or not this unit's */
    public static Optional<Standing> of(AssignmentFacts work, Instant at) {
        return of(
                work.workKind(),
                work.state(),
                work.due() == null ? null : work.due().legalEnd(),
                work.arrivedAt(),
                at);
    }

    /** The same of what a page knows of it. */
    public static Optional<Standing> of(
            WorkKind kind, ExecutionState state, @Nullable Instant legalEnd, @Nullable Instant arrivedAt, Instant at) {
        if (kind.endsWithDirective() || !state.counts()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (state) {
                    case DONE -> legalEnd == null || arrivedAt == null || arrivedAt.isBefore(legalEnd) ? ON_TIME : LATE;
                    case AWAITING_CONFIRMATION -> AWAITING;
                    default -> legalEnd == null || at.isBefore(legalEnd) ? OPEN : OVERDUE;
                });
    }

    public boolean done() {
        return this == ON_TIME || this == LATE;
    }
}
