package vn.tiendo.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The two ends of a deadline: the legal one computed from phrase and date, and the last working moment at or before it.
 *
 * @param phrase how the document words it
 * @param date the date as printed
 * @param reading how "trước ngày" is read in this directive; the State itself uses both
 * @param legalEnd first instant that is too late
 * @param lastWorkingMoment 17:00 of the last working day before the legal end; software never moves a fixed date later
 */
@Embeddable
public record Deadline(
        @Column(name = "due_phrase") @Enumerated(EnumType.STRING)
        Phrase phrase,

        @Column(name = "due_date") LocalDate date,

        @Column(name = "due_reading") @Enumerated(EnumType.STRING)
        Reading reading,

        @Column(name = "due_legal_end") Instant legalEnd,
        @Column(name = "due_last_working_moment") Instant lastWorkingMoment) {

    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(17, 0);

    /** The wordings of a fixed date. */
    public enum Phrase {
        /** trước ngày D */
        BEFORE,
        /** chậm nhất ngày D, đến hết ngày D, trong ngày D */
        BY
    }

    /** How "trước ngày D" is read. */
    public enum Reading {
        /** ends at 24:00 of the day before D */
        STRICT,
        /** ends at 24:00 of D */
        INCLUSIVE
    }

    public static Deadline of(Phrase phrase, LocalDate date, Reading reading, WorkingCalendar calendar) {
        LocalDate lastDay = phrase == Phrase.BEFORE && reading == Reading.STRICT ? date.minusDays(1) : date;
        Instant legalEnd = lastDay.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        Instant lastWorkingMoment = calendar.lastWorkingDay(lastDay)
                .atTime(END_OF_OFFICE_HOURS)
                .atZone(OfficeTime.ZONE)
                .toInstant();
        return new Deadline(phrase, date, reading, legalEnd, lastWorkingMoment);
    }

    /** A deadline that is simply the end of a day. */
    public static Deadline by(LocalDate date, WorkingCalendar calendar) {
        return of(Phrase.BY, date, Reading.STRICT, calendar);
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
