package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a year in the order of the days.
 *
 * @param version of the whole calendar, as it was read: a change over somebody else's is refused
 */
public record CalendarYear(int year, long version, List<CalendarDay> days) {

    public Optional<CalendarDay> on(LocalDate day) {
        return days.stream().filter(each -> each.day().equals(day)).findFirst();
    }
}
