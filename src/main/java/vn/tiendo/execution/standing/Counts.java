package vn.tiendo.execution.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Assignments, cell by cell.
 *
 * @param awaitingInTime of those that are looked at, how many were submitted in time
 */
public record Counts(int onTime, int late, int awaiting, int awaitingInTime, int open, int overdue) {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    private static final int WHOLE = 100;

    /** One assignment. @param inTime whether it was submitted before its legal end, if it was */
    public static Counts one(Standing standing, boolean inTime) {
        return switch (standing) {
            case ON_TIME -> new Counts(1, 0, 0, 0, 0, 0);
            case LATE -> new Counts(0, 1, 0, 0, 0, 0);
            case AWAITING -> new Counts(0, 0, 1, inTime ? 1 : 0, 0, 0);
            case OPEN -> new Counts(0, 0, 0, 0, 1, 0);
            case OVERDUE -> new Counts(0, 0, 0, 0, 0, 1);
        };
    }

    /**
     * Of a row of progress, at a moment.
     *
     * @param ends that the row keeps
     */
    public static Counts read(ResultSet row, Ends ends, Instant at) throws SQLException {
        return of(
                row.getInt("expected"),
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("awaiting"),
                row.getInt("awaiting_in_time"),
                ends.overdue(at));
    }

    /** Of what is expected, whatever stands in no other cell is open. */
    static Counts of(int expected, int onTime, int late, int awaiting, int awaitingInTime, int overdue) {
        int open = expected - onTime - late - awaiting - overdue;
        return new Counts(onTime, late, awaiting, awaitingInTime, open, overdue);
    }

    public static Counts sum(Collection<Counts> all) {
        Counts sum = NONE;
        for (Counts each : all) {
            sum = sum == NONE ? each : sum.plus(each);
        }
        return sum;
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

    /**
     * Places from 1, shared by those of the same rate; 0 for those without one.
     *
     * @param bestFirst those without a rate last
     */
    public static List<Integer> ranks(List<Counts> bestFirst) {
        List<Integer> ranks = new ArrayList<>();
        for (int place = 0; place < bestFirst.size(); place++) {
            OptionalInt rate = bestFirst.get(place).rate();
            boolean shared = place > 0 && bestFirst.get(place - 1).rate().equals(rate);
            ranks.add(rate.isEmpty() ? 0 : shared ? ranks.getLast() : place + 1);
        }
        return ranks;
    }
}
