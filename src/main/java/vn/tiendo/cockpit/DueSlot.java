package vn.tiendo.cockpit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.OfficeTime;

/**
 * Some time in which work ends: before now, one of the coming weeks, or after them.
 *
 * @param slug as it stands in the address: the Monday of a week, or a word
 * @param monday of the week; null if it is none
 * @param after what ends at this moment or before does not belong to it
 * @param until what ends at this moment still does
 */
public record DueSlot(String slug, @Nullable LocalDate monday, Instant after, Instant until) {

    public static final String OVERDUE = "qua-han";

    /** With what has no end at all. */
    public static final String LATER = "sau-do";

    /** So many are looked at one by one, the present one first. */
    static final int WEEKS = 8;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** All of them, one after the other. */
    static List<DueSlot> from(Instant now) {
        LocalDate monday =
                LocalDate.ofInstant(now, OfficeTime.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<DueSlot> slots = new ArrayList<>();
        slots.add(new DueSlot(OVERDUE, null, begin(FIRST), now));
        for (int week = 0; week < WEEKS; week++) {
            LocalDate first = monday.plusWeeks(week);
            slots.add(new DueSlot(first.toString(), first, week == 0 ? now : begin(first), begin(first.plusWeeks(1))));
        }
        slots.add(new DueSlot(LATER, null, begin(monday.plusWeeks(WEEKS)), begin(LAST)));
        return List.copyOf(slots);
    }

    public boolean overdue() {
        return slug.equals(OVERDUE);
    }

    public boolean later() {
        return slug.equals(LATER);
    }

    private static Instant begin(LocalDate day) {
        return OfficeTime.startOf(day);
    }
}
