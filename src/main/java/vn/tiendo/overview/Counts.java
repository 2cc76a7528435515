package vn.tiendo.overview;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * Assignments, cell by cell.
 *
 * @param awaitingInTime of those that are looked at, how many were submitted in time
 */
public record Counts(int onTime, int late, int awaiting, int awaitingInTime, int open, int overdue) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    private static final int WHOLE = 100;

    static Counts sum(Collection<Counts> all) {
        return all.stream().reduce(NONE, Counts::plus);
    }

    private Counts plus(Counts other) {
        return new Counts(
                onTime + other.onTime,
                late + other.late,
                awaiting + other.awaiting,
                awaitingInTime + other.awaitingInTime,
                open + other.open,
                overdue + other.overdue);
    }

    public int expected() {
        return onTime + late + awaiting + open + overdue;
    }

    public int inTime() {
        return onTime + awaitingInTime;
    }

    public int judged() {
        return expected() - open;
    }

    public int sent() {
        return onTime + late + awaiting;
    }

    /** On-time rate in whole per cent, rounded down so that 100 means all; empty as long as nothing counts. */
    public OptionalInt rate() {
        return judged() == 0 ? OptionalInt.empty() : OptionalInt.of(inTime() * WHOLE / judged());
    }
}
