package vn.tiendo.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of a deadline: the legal one computed from the document's words, and the last working moment at or before
 * it. Both are computed anew when days off change; the words never are.
 *
 * @param phrase how the document words it
 * @param date the date as printed; see {@link Phrase}
 * @param number what else is printed; see {@link Phrase}
 * @param reading how "trước ngày" is read in this directive; the State itself uses both
 * @param office whose closing hour ends the work; null for the common one
 * @param legalEnd first instant that is too late
 * @param lastWorkingMoment software never moves a fixed date later: a day off moves it earlier
 */
@Embeddable
public record Deadline(
        @Column(name = "due_phrase") @Enumerated(EnumType.STRING)
        Phrase phrase,

        @Column(name = "due_date") LocalDate date,
        @Column(name = "due_number") @Nullable Integer number,

        @Column(name = "due_reading") @Enumerated(EnumType.STRING)
        Reading reading,

        @Column(name = "due_office") @Nullable UUID office,
        @Column(name = "due_legal_end") Instant legalEnd,
        @Column(name = "due_last_working_moment") Instant lastWorkingMoment) {

    /** The wordings of a deadline (DOMAIN 1.9). */
    public enum Phrase {
        /** trước ngày D */
        BEFORE,
        /** chậm nhất ngày D, trong ngày D */
        BY,
        /** (đến) hết ngày D */
        UNTIL_END,
        /** trong tháng M/Y: the date is the month's last */
        IN_MONTH,
        /** trong quý Q/Y: the date is the quarter's last */
        IN_QUARTER,
        /** trước H giờ ngày D: the number is the minute of the day */
        BEFORE_HOUR,
        /** trong thời hạn N ngày kể từ ngày D; D is not counted (Civil Code, article 147.2) */
        WITHIN_DAYS,
        /** trong thời hạn N ngày làm việc kể từ ngày D; D is not counted */
        WITHIN_WORKING_DAYS,
        /** định kỳ trước ngày N hằng tháng: the next one after day D */
        MONTHLY_BEFORE,
        /** no document's words but the office's own rule: N working days after D, or D itself if N is 0 */
        OFFICE_RULE;

        private static final int DAYS_AT_MOST = 3_660;
        private static final int LAST_MINUTE = 24 * 60 - 1;
        private static final int LONGEST_MONTH = 31;

        /** Whether a number is printed besides a date. */
        public boolean hasNumber() {
            return switch (this) {
                case BEFORE_HOUR, WITHIN_DAYS, WITHIN_WORKING_DAYS, MONTHLY_BEFORE, OFFICE_RULE -> true;
                case BEFORE, BY, UNTIL_END, IN_MONTH, IN_QUARTER -> false;
            };
        }

        /** Whether it makes a difference how "trước ngày" is read. */
        public boolean hasReading() {
            return this == BEFORE || this == MONTHLY_BEFORE;
        }

        /** The largest number that can be meant; the smallest is 1. */
        public int largest() {
            return switch (this) {
                case BEFORE_HOUR -> LAST_MINUTE;
                case MONTHLY_BEFORE -> LONGEST_MONTH;
                default -> DAYS_AT_MOST;
            };
        }
    }

    /** How "trước ngày D" is read. */
    public enum Reading {
        /** ends at 24:00 of the day before D */
        STRICT,
        /** ends at 24:00 of D */
        INCLUSIVE
    }

    /** What the document says, part by part. */
    public record Wording(
            Phrase phrase, LocalDate date, @Nullable Integer number, Reading reading) {

        /** As documents number them. */
        public static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

        public Wording {
            boolean fits = number == null
                    ? !phrase.hasNumber()
                    : phrase.hasNumber()
                            && number >= (phrase == Phrase.OFFICE_RULE ? 0 : 1)
                            && number <= phrase.largest();
            if (!fits) {
                throw new IllegalArgumentException(phrase + " with number " + number);
            }
            date = switch (phrase) {
                case IN_MONTH -> YearMonth.from(date).atEndOfMonth();
                case IN_QUARTER ->
                    YearMonth.from(date.with(IsoFields.DAY_OF_QUARTER, 1))
                            .plusMonths(2)
                            .atEndOfMonth();
                default -> date;
            };
        }

        public static Wording of(Phrase phrase, LocalDate date, Reading reading) {
            return new Wording(phrase, date, null, reading);
        }

        public static Wording of(Phrase phrase, int number, LocalDate date) {
            return new Wording(phrase, date, number, Reading.STRICT);
        }

        /** The hour before which it ends, of {@link Phrase#BEFORE_HOUR}. */
        public LocalTime hour() {
            return LocalTime.ofSecondOfDay(count() * 60L);
        }

        /** By which the words are looked up: the phrase, and another one for an hour with minutes. */
        public String key() {
            return phrase == Phrase.BEFORE_HOUR && hour().getMinute() > 0 ? phrase + ".minutes" : phrase.name();
        }

        /** The date as these words print it: 30/10/2022, 9/2022 for a month, IV/2022 for a quarter. */
        public String printedDate() {
            return switch (phrase) {
                case IN_MONTH -> date.getMonthValue() + "/" + date.getYear();
                case IN_QUARTER -> QUARTERS.get(date.get(IsoFields.QUARTER_OF_YEAR) - 1) + "/" + date.getYear();
                default -> OfficeTime.day(date);
            };
        }

        /** The number as these words print it: the hour, the number of days, the day of the month; empty if there is none. */
        public String printedNumber() {
            if (number == null) {
                return "";
            }
            return Integer.toString(phrase == Phrase.BEFORE_HOUR ? hour().getHour() : number);
        }

        /** The minutes after the hour, in two digits. */
        public String printedMinutes() {
            return phrase == Phrase.BEFORE_HOUR ? String.format(Locale.ROOT, "%02d", hour().getMinute()) : "";
        }

        /** The same words in a directive that reads "trước ngày" so. */
        public Wording read(Reading other) {
            return new Wording(phrase, date, number, other);
        }

        public Deadline compute(WorkingCalendar calendar) {
            LocalDateTime end = end(calendar);
            return new Deadline(
                    phrase,
                    date,
                    number,
                    reading,
                    calendar.office(),
                    end.atZone(OfficeTime.ZONE).toInstant(),
                    calendar.lastWorkingMoment(end).atZone(OfficeTime.ZONE).toInstant());
        }

        private LocalDateTime end(WorkingCalendar calendar) {
            return phrase == Phrase.BEFORE_HOUR
                    ? date.atTime(hour())
                    : lastDay(calendar).plusDays(1).atStartOfDay();
        }

        /** Only a counted term that ends on a day off goes on to the next working day (Civil Code, article 148.5). */
        private LocalDate lastDay(WorkingCalendar calendar) {
            return switch (phrase) {
                case BEFORE -> read(date);
                case BY, UNTIL_END, IN_MONTH, IN_QUARTER, BEFORE_HOUR -> date;
                case WITHIN_DAYS -> calendar.firstWorkingDay(date.plusDays(count()));
                case WITHIN_WORKING_DAYS -> calendar.plusWorkingDays(date, count());
                case OFFICE_RULE ->
                    count() == 0 ? calendar.firstWorkingDay(date) : calendar.plusWorkingDays(date, count());
                case MONTHLY_BEFORE -> nextMonthly();
            };
        }

        private LocalDate read(LocalDate before) {
            return reading == Reading.STRICT ? before.minusDays(1) : before;
        }

        /** The first time that can still be kept on the day from which on it is asked; the 31st is the last day elsewhere. */
        private LocalDate nextMonthly() {
            YearMonth month = YearMonth.from(date);
            while (true) {
                LocalDate last = read(month.atDay(Math.min(count(), month.lengthOfMonth())));
                if (!last.isBefore(date)) {
                    return last;
                }
                month = month.plusMonths(1);
            }
        }

        private int count() {
            return number == null ? 0 : number;
        }
    }

    public static Deadline of(Phrase phrase, LocalDate date, Reading reading, WorkingCalendar calendar) {
        return Wording.of(phrase, date, reading).compute(calendar);
    }

    /** A deadline that is simply the end of a day. */
    public static Deadline by(LocalDate date, WorkingCalendar calendar) {
        return of(Phrase.BY, date, Reading.STRICT, calendar);
    }

    /** A deadline by the office's own rule: the end of the n-th working day after a day, or of that day for 0. */
    public static Deadline afterWorkingDays(int days, LocalDate day, WorkingCalendar calendar) {
        return Wording.of(Phrase.OFFICE_RULE, days, day).compute(calendar);
    }

    public Wording wording() {
        return new Wording(phrase, date, number, reading);
    }

    /** The same words by another calendar, with the hours of the same office. */
    public Deadline under(WorkingCalendar calendar) {
        return wording().compute(calendar.of(office));
    }

    /** Whether an act at {@code at} is still in time. */
    public boolean keeps(Instant at) {
        return at.isBefore(legalEnd);
    }

    /** The last day on which the office can still act: what the screen shows. */
    public LocalDate lastWorkingDay() {
        return LocalDate.ofInstant(lastWorkingMoment, OfficeTime.ZONE);
    }
}
