package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** When people are reminded: on working days from 07:30 to 16:30; a milestone belongs to the morning of its day. */
@Component
class OfficeHours {

    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final LocalTime LAST_REMINDER = LocalTime.of(16, 30);

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    boolean isOpen(Instant now) {
        LocalTime time = now.atZone(OfficeTime.ZONE).toLocalTime();
        return calendar.isWorkingDay(day(now)) && !time.isBefore(OPENING) && !time.isAfter(LAST_REMINDER);
    }

    Instant opening(LocalDate day) {
        return day.atTime(OPENING).atZone(OfficeTime.ZONE).toInstant();
    }

    /** The opening of the first working day after this one. */
    Instant nextOpening(LocalDate day) {
        return opening(calendar.plusWorkingDays(day, 1));
    }

    /** The next time that it is half past seven, on whatever day. */
    ZonedDateTime nextMorning(Instant now) {
        ZonedDateTime today = opening(day(now)).atZone(OfficeTime.ZONE);
        return today.toInstant().isAfter(now) ? today : today.plusDays(1);
    }

    /** The day so many working days after a deadline's last one. */
    LocalDate later(Instant lastWorkingMoment, int workingDays) {
        return calendar.plusWorkingDays(day(lastWorkingMoment), workingDays);
    }

    /** Working days after the first, up to and including the last. */
    List<LocalDate> workingDays(LocalDate after, LocalDate last) {
        return last.isAfter(after)
                ? after.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .toList()
                : List.of();
    }

    /** Working days from the last one of a deadline to a day: negative before it, zero on it. */
    int workingDays(Instant lastWorkingMoment, LocalDate to) {
        return calendar.workingDaysBetween(day(lastWorkingMoment), to);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OfficeTime.ZONE);
    }
}
