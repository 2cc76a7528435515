package vn.tiendo.shared;

import java.time.LocalDate;

/** Which days are worked; weekends and holidays are data of the room that implements it. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The last working day on or before the given day. */
    default LocalDate lastWorkingDay(LocalDate onOrBefore) {
        LocalDate day = onOrBefore;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The working day that lies {@code days} working days after {@code from} (before it, if negative). */
    default LocalDate plusWorkingDays(LocalDate from, int days) {
        int step = Integer.signum(days);
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before. */
    default int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
