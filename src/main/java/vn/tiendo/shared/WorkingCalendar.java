package vn.tiendo.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which days are worked, and at what hours; both are data of the room that implements it. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** When the office is open. */
    default Hours hours() {
        return Hours.USUAL;
    }

    /** Whose hours these are; null for those of everybody who has none of his own. */
    default @Nullable UUID office() {
        return null;
    }

    /** The same days with the hours of a unit, or of the nearest one above it that has any. */
    default WorkingCalendar of(@Nullable UUID unitId) {
        return this;
    }

    /** Days off and days worked in exchange that have a name, e.g. a holiday; plain weekends have none. */
    default Map<LocalDate, String> namedDays() {
        return Map.of();
    }

    /** The last working day on or before the given day. */
    default LocalDate lastWorkingDay(LocalDate onOrBefore) {
        LocalDate day = onOrBefore;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first working day on or after the given day. */
    default LocalDate firstWorkingDay(LocalDate onOrAfter) {
        LocalDate day = onOrAfter;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    default LocalDate nextWorkingDay(LocalDate day) {
        return firstWorkingDay(day.plusDays(1));
    }

    default LocalDate previousWorkingDay(LocalDate day) {
        return lastWorkingDay(day.minusDays(1));
    }

    /** The working day that lies {@code days} working days after {@code from} (before it, if negative). */
    default LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; left--) {
            day = days > 0 ? nextWorkingDay(day) : previousWorkingDay(day);
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

    /** The working day on which something is dealt with: after the closing hour, and on days off, the next one (cut-off). */
    default LocalDate workingDayOf(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, OfficeTime.ZONE);
        LocalDate day = local.toLocalDate();
        return isWorkingDay(day) && local.toLocalTime().isAfter(hours().closing())
                ? nextWorkingDay(day)
                : firstWorkingDay(day);
    }

    /** The last moment at or before {@code end} at which the office is open. */
    default LocalDateTime lastWorkingMoment(LocalDateTime end) {
        LocalDate day = end.toLocalDate();
        Optional<LocalTime> within = isWorkingDay(day) ? hours().lastBy(end.toLocalTime()) : Optional.empty();
        return within.map(day::atTime).orElseGet(() -> previousWorkingDay(day).atTime(hours().closing()));
    }

    /** Morning and afternoon of a working day. */
    record Hours(LocalTime opening, LocalTime noonFrom, LocalTime noonTo, LocalTime closing) {

        /** What is usual in offices of the mountain provinces; an administrator enters what holds. */
        public static final Hours USUAL =
                new Hours(LocalTime.of(7, 0), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(17, 0));

        /** Whether each follows the one before. */
        public boolean inOrder() {
            return opening.isBefore(noonFrom) && !noonTo.isBefore(noonFrom) && noonTo.isBefore(closing);
        }

        /** The last open moment at or before the given one; empty before the office opens. */
        Optional<LocalTime> lastBy(LocalTime time) {
            if (!time.isAfter(opening)) {
                return Optional.empty();
            }
            if (time.isAfter(noonFrom) && !time.isAfter(noonTo)) {
                return Optional.of(noonFrom);
            }
            return Optional.of(time.isAfter(closing) ? closing : time);
        }
    }
}
