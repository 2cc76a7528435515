package vn.tiendo.execution.standing;

import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** What a number about assignments counts: the five cells, and sums of them; each number is as large as the list that it counts. */
public enum Counted {
    EXPECTED((standing, inTime) -> true, Counts::expected),
    ON_TIME((standing, inTime) -> standing == Standing.ON_TIME, Counts::onTime),
    LATE((standing, inTime) -> standing == Standing.LATE, Counts::late),
    AWAITING((standing, inTime) -> standing == Standing.AWAITING, Counts::awaiting),
    OPEN((standing, inTime) -> standing == Standing.OPEN, Counts::open),
    OVERDUE((standing, inTime) -> standing == Standing.OVERDUE, Counts::overdue),
    /** Done in time or submitted in time and still looked at: what the rate counts. */
    IN_TIME(
            (standing, inTime) -> standing == Standing.ON_TIME || standing == Standing.AWAITING && inTime,
            Counts::inTime),
    /** Done, looked at or overdue: of which the rate counts. */
    JUDGED((standing, inTime) -> standing != Standing.OPEN, Counts::judged);

    private final BiPredicate<Standing, Boolean> which;
    private final ToIntFunction<Counts> number;

    Counted(BiPredicate<Standing, Boolean> which, ToIntFunction<Counts> number) {
        this.which = which;
        this.number = number;
    }

    /** @param inTime whether it was submitted before its legal end, if it was */
    public boolean counts(Standing standing, boolean inTime) {
        return which.test(standing, inTime);
    }

    public int in(Counts counts) {
        return number.applyAsInt(counts);
    }

    public static Counted of(Standing standing) {
        return valueOf(standing.name());
    }
}
