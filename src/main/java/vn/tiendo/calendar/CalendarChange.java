package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Days to be written, over what stands there, and days whose entries are to go. */
public record CalendarChange(List<CalendarDay> put, Set<LocalDate> dropped) {

    public CalendarChange {
        put = List.copyOf(put);
        dropped = Set.copyOf(dropped);
    }

    public static CalendarChange of(CalendarDay day) {
        return new CalendarChange(List.of(day), Set.of());
    }

    public static CalendarChange without(LocalDate day) {
        return new CalendarChange(List.of(), Set.of(day));
    }

    public boolean isEmpty() {
        return put.isEmpty() && dropped.isEmpty();
    }
}
