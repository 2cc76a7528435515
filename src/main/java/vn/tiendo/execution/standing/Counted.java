package vn.tiendo.execution.standing;

import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * What a number about assignments counts: the five cells, and sums of them; each number is as large as the list that it counts.
 * Each is said three times, in SQL, of one assignment, and of many that are counted.
 */
public enum Counted {
    EXPECTED("1 = 1", (standing, inTime) -> true, Counts::expected),
    ON_TIME(
            "a.state = 'DONE' and a.in_time = true",
            (standing, inTime) -> standing == Standing.ON_TIME,
            Counts::onTime),
    LATE("a.state = 'DONE' and a.in_time = false", (standing, inTime) -> standing == Standing.LATE, Counts::late),
    AWAITING(
            "a.state = 'AWAITING_CONFIRMATION'", (standing, inTime) -> standing == Standing.AWAITING, Counts::awaiting),
    OPEN(
            "a.sent = false and (a.due_legal_end is null or a.due_legal_end > :now)",
            (standing, inTime) -> standing == Standing.OPEN,
            Counts::open),
    OVERDUE(
            "a.sent = false and a.due_legal_end <= :now",
            (standing, inTime) -> standing == Standing.OVERDUE,
            Counts::overdue),
    /** Done in time or submitted in time and still looked at: what the rate counts. */
    IN_TIME(
            "a.sent = true and a.in_time = true",
            (standing, inTime) -> standing == Standing.ON_TIME || standing == Standing.AWAITING && inTime,
            Counts::inTime),
    /** Done, looked at or overdue: of which the rate counts. */
    JUDGED(
            "(a.sent = true or a.due_legal_end <= :now)",
            (standing, inTime) -> standing != Standing.OPEN,
            Counts::judged);

    private final String condition;
    private final BiPredicate<Standing, Boolean> which;
    private final ToIntFunction<Counts> number;

    Counted(String condition, BiPredicate<Standing, Boolean> which, ToIntFunction<Counts> number) {
        this.condition = condition;
        this.which = which;
        this.number = number;
    }

    /** Of rows {@code a} of {@code assignment_standing_v}, at the moment {@code :now}. */
    public String condition() {
        return condition;
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
