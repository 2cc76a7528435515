package vn.tiendo.consolidation.annex;

import java.util.function.Predicate;
import vn.tiendo.execution.standing.Standing;

/** What a number of the tables counts; each number is as large as the list of the lines that it counts. */
public enum Counted {
    EXPECTED(line -> true),
    ON_TIME(line -> line.standing() == Standing.ON_TIME),
    LATE(line -> line.standing() == Standing.LATE),
    AWAITING(line -> line.standing() == Standing.AWAITING),
    OPEN(line -> line.standing() == Standing.OPEN),
    OVERDUE(line -> line.standing() == Standing.OVERDUE),
    /** Done in time or submitted in time and still looked at: what the rate counts. */
    IN_TIME(WorkLine::submittedInTime),
    /** Done, looked at or overdue: of which the rate counts. */
    JUDGED(line -> line.standing() != Standing.OPEN);

    private final Predicate<WorkLine> which;

    Counted(Predicate<WorkLine> which) {
        this.which = which;
    }

    public boolean counts(WorkLine line) {
        return which.test(line);
    }

    static Counted of(Standing standing) {
        return valueOf(standing.name());
    }
}
