package vn.tiendo.overview;

import vn.tiendo.execution.standing.Counted;
import vn.tiendo.execution.standing.Counts;

/**
 * What a number about assignments counts (UX 2). The five cells together are all that is expected; the others are sums of
 * them, or what the pace asks for.
 */
public enum Cell {
    EXPECTED,
    /** done, submitted in time */
    ON_TIME,
    /** done, submitted late */
    LATE,
    /** submitted, not yet looked at: the unit's time has stopped */
    AWAITING,
    OPEN,
    OVERDUE,
    /** done in time, or submitted in time and still looked at: what the rate counts */
    IN_TIME,
    /** done, looked at or overdue: of which the rate counts */
    JUDGED,
    /** done or looked at */
    SENT,
    /** what should be done by today at an even pace */
    PLANNED,
    /** of that, what has not been submitted */
    BEHIND;

    /** Whether the pace decides it. */
    boolean paced() {
        return this == PLANNED || this == BEHIND;
    }

    /** Of rows {@code a} of {@code assignment_standing_v}; the pace is not asked. */
    String condition() {
        return switch (this) {
            case SENT -> "a.sent = true";
            case PLANNED -> Counted.EXPECTED.condition();
            case BEHIND -> "a.sent = false";
            default -> Counted.valueOf(name()).condition();
        };
    }

    int in(Counts counts, RunningDirective.Pace pace) {
        return switch (this) {
            case SENT -> counts.sent();
            case PLANNED -> pace.planned();
            case BEHIND -> pace.behind();
            default -> Counted.valueOf(name()).in(counts);
        };
    }
}
