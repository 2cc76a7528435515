package vn.tiendo.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** What a list of assignments can be asked for without asking the pace. */
    public static final List<Cell> WITHOUT_PACE =
            Arrays.stream(values()).filter(cell -> !cell.paced()).toList();

    /** Whether the pace decides it. */
    boolean paced() {
        return this == PLANNED || this == BEHIND;
    }

    /** The one that an address names. */
    public static Optional<Cell> at(String slug) {
        return Arrays.stream(values()).filter(cell -> cell.slug().equals(slug)).findFirst();
    }

    /** As it stands in an address. */
    public String slug() {
        return switch (this) {
            case EXPECTED -> "tong-giao";
            case ON_TIME -> "dung-han";
            case LATE -> "hoan-thanh-qua-han";
            case AWAITING -> "cho-xac-nhan";
            case OPEN -> "trong-han";
            case OVERDUE -> "qua-han";
            case IN_TIME -> "nop-dung-han";
            case JUDGED -> "tinh-ty-le";
            case SENT -> "da-nop";
            case PLANNED -> "can-xong-den-nay";
            case BEHIND -> "cham-nhip";
        };
    }

    /** Of rows {@code a} of {@code assignment_standing_v} at {@code :now}; the pace is not asked. */
    public String condition() {
        return switch (this) {
            case SENT -> "a.sent = true";
            case PLANNED -> Counted.EXPECTED.condition();
            case BEHIND -> "a.sent = false";
            default -> Counted.valueOf(name()).condition();
        };
    }

    /** How many that are, where no pace is asked. */
    public int in(Counts counts) {
        return in(counts, RunningDirective.Pace.NONE);
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
