package vn.tiendo.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a running directive has come along, and how its units stand beside one another.
 *
 * @param days from its issue to its last deadline or today, at most {@value #DAYS}; the first, today and the last are among them
 * @param units who has most overdue first, then who has most to do; at most {@value #UNITS}
 * @param of how many units
 */
public record Trend(RunningDirective.Head head, List<Day> days, List<UnitAtWork> units, int of) {

    static final int DAYS = 60;
    static final int UNITS = 30;

    /**
     * The end of one day.
     *
     * @param planned what should have been submitted by then at an even pace
     * @param sent what had been submitted by then and has not come back since; null for a day to come
     */
    public record Day(LocalDate day, int planned, @Nullable Integer sent) {}
}
