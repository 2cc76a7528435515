package vn.tiendo.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** Working days from and to today, for many units: what one asks most others have asked before. */
final class DaysFromToday {

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Map<LocalDate, Integer> since = new HashMap<>();

    DaysFromToday(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** Working days after that day up to today; negative if it is still to come. */
    int since(Instant moment) {
        return since.computeIfAbsent(
                LocalDate.ofInstant(moment, OfficeTime.ZONE), day -> calendar.workingDaysBetween(day, today));
    }

    /** Working days after today up to that one. */
    int until(Instant moment) {
        return -since(moment);
    }
}
