package vn.tiendo.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
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

    /** The moment until which the office is open for so many minutes after {@code from}. */
    default Instant plusWorkingMinutes(Instant from, int minutes) {
        LocalDateTime at = LocalDateTime.ofInstant(from, OfficeTime.ZONE);
        LocalDate day = at.toLocalDate();
        long left = minutes;
        LocalTime since = at.toLocalTime();
        while (true) {
            if (isWorkingDay(day)) {
                long open = hours().minutesFrom(since);
                if (open >= left) {
                    return day.atTime(hours().after(since, left))
                            .atZone(OfficeTime.ZONE)
                            .toInstant();
                }
                left -= open;
            }
            day = day.plusDays(1);
            since = LocalTime.MIN;
        }
    }

    /** How many minutes the office is open between two moments; none if the second one comes first. */
    default int workingMinutesBetween(Instant from, Instant to) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, OfficeTime.ZONE);
        LocalDateTime end = LocalDateTime.ofInstant(to, OfficeTime.ZONE);
        long minutes = 0;
        for (LocalDate day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                LocalTime first = day.equals(begin.toLocalDate()) ? begin.toLocalTime() : LocalTime.MIN;
                long after = day.equals(end.toLocalDate()) ? hours().minutesFrom(end.toLocalTime()) : 0;
                minutes += Math.max(0, hours().minutesFrom(first) - after);
            }
        }
        return (int) Math.min(minutes, Integer.MAX_VALUE);
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

        /** For how many minutes the office is still open on a working day. */
        long minutesFrom(LocalTime time) {
            return open(time, opening, noonFrom) + open(time, noonTo, closing);
        }

        private static long open(LocalTime time, LocalTime from, LocalTime to) {
            return Math.max(0, ChronoUnit.MINUTES.between(time.isAfter(from) ? time : from, to));
        }

        /** The time at which it has been open for so many minutes more; it is open that long. */
        LocalTime after(LocalTime time, long minutes) {
            long morning = open(time, opening, noonFrom);
            return minutes <= morning
                    ? (time.isAfter(opening) ? time : opening).plusMinutes(minutes)
                    : (time.isAfter(noonTo) ? time : noonTo).plusMinutes(minutes - morning);
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
