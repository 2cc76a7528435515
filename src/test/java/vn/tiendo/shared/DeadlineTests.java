package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTests {

    /** Weekends only: the holidays have tests of their own. */
    private static final WorkingCalendar WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @ParameterizedTest
    @CsvSource({
        // phrase, printed date, reading, legal end (first instant too late), last working day
        "BEFORE, 2022-10-30, STRICT,    2022-10-30, 2022-10-28", // the directive of 2022: Sunday
        "BEFORE, 2022-10-30, INCLUSIVE, 2022-10-31, 2022-10-28",
        "BY,     2022-10-28, STRICT,    2022-10-29, 2022-10-28",
        "BY,     2022-10-29, STRICT,    2022-10-30, 2022-10-28",
        "BEFORE, 2022-10-31, STRICT,    2022-10-31, 2022-10-28",
        "BEFORE, 2023-01-01, STRICT,    2023-01-01, 2022-12-30",
        "BEFORE, 2024-03-01, STRICT,    2024-03-01, 2024-02-29",
    })
    void computesBothEnds(
            Deadline.Phrase phrase,
            LocalDate printed,
            Deadline.Reading reading,
            LocalDate firstLateDay,
            LocalDate lastWorkingDay) {
        Deadline deadline = Deadline.of(phrase, printed, reading, WEEKDAYS);

        assertThat(deadline.legalEnd())
                .isEqualTo(firstLateDay.atStartOfDay(OfficeTime.ZONE).toInstant());
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastWorkingDay);
        assertThat(deadline.lastWorkingMoment())
                .isEqualTo(lastWorkingDay.atTime(17, 0).atZone(OfficeTime.ZONE).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // phrase, number, printed date, first instant too late, last working moment
        "UNTIL_END,            , 2022-10-30, 2022-10-31T00:00, 2022-10-28T17:00",
        "IN_MONTH,             , 2022-09-05, 2022-10-01T00:00, 2022-09-30T17:00",
        "IN_MONTH,             , 2024-02-01, 2024-03-01T00:00, 2024-02-29T17:00",
        "IN_MONTH,             , 2022-12-01, 2023-01-01T00:00, 2022-12-30T17:00",
        "IN_QUARTER,           , 2022-10-01, 2023-01-01T00:00, 2022-12-30T17:00",
        "IN_QUARTER,           , 2022-06-30, 2022-07-01T00:00, 2022-06-30T17:00",
        "BEFORE_HOUR,      1020, 2022-10-28, 2022-10-28T17:00, 2022-10-28T17:00",
        "BEFORE_HOUR,       990, 2022-10-28, 2022-10-28T16:30, 2022-10-28T16:30",
        "BEFORE_HOUR,      1200, 2022-10-28, 2022-10-28T20:00, 2022-10-28T17:00",
        "BEFORE_HOUR,       720, 2022-10-28, 2022-10-28T12:00, 2022-10-28T11:00",
        "BEFORE_HOUR,       780, 2022-10-28, 2022-10-28T13:00, 2022-10-28T11:00",
        "BEFORE_HOUR,       420, 2022-10-28, 2022-10-28T07:00, 2022-10-27T17:00",
        "BEFORE_HOUR,       421, 2022-10-28, 2022-10-28T07:01, 2022-10-28T07:01",
        "BEFORE_HOUR,       600, 2022-10-30, 2022-10-30T10:00, 2022-10-28T17:00",
        "WITHIN_DAYS,         5, 2022-10-03, 2022-10-11T00:00, 2022-10-10T17:00", // Saturday goes on to Monday
        "WITHIN_DAYS,         1, 2022-10-03, 2022-10-05T00:00, 2022-10-04T17:00",
        "WITHIN_DAYS,        10, 2024-02-19, 2024-03-01T00:00, 2024-02-29T17:00",
        "WITHIN_WORKING_DAYS, 5, 2022-10-03, 2022-10-11T00:00, 2022-10-10T17:00",
        "WITHIN_WORKING_DAYS, 1, 2022-10-29, 2022-11-01T00:00, 2022-10-31T17:00",
        "WITHIN_WORKING_DAYS, 1, 2022-12-30, 2023-01-03T00:00, 2023-01-02T17:00",
        "OFFICE_RULE,         0, 2022-10-29, 2022-11-01T00:00, 2022-10-31T17:00",
        "OFFICE_RULE,         0, 2022-10-28, 2022-10-29T00:00, 2022-10-28T17:00",
        "OFFICE_RULE,         2, 2022-10-28, 2022-11-02T00:00, 2022-11-01T17:00",
        "MONTHLY_BEFORE,     15, 2022-10-01, 2022-10-15T00:00, 2022-10-14T17:00",
        "MONTHLY_BEFORE,     15, 2022-10-14, 2022-10-15T00:00, 2022-10-14T17:00",
        "MONTHLY_BEFORE,     15, 2022-10-15, 2022-11-15T00:00, 2022-11-14T17:00",
        "MONTHLY_BEFORE,      1, 2022-12-15, 2023-01-01T00:00, 2022-12-30T17:00",
        "MONTHLY_BEFORE,     31, 2023-02-01, 2023-02-28T00:00, 2023-02-27T17:00",
        "MONTHLY_BEFORE,     31, 2022-12-31, 2023-01-31T00:00, 2023-01-30T17:00",
    })
    void knowsEveryPhrase(
            Deadline.Phrase phrase, Integer number, LocalDate date, LocalDateTime tooLate, LocalDateTime lastMoment) {
        Deadline deadline = new Deadline.Wording(phrase, date, number, Deadline.Reading.STRICT).compute(WEEKDAYS);

        assertThat(deadline.legalEnd())
                .isEqualTo(tooLate.atZone(OfficeTime.ZONE).toInstant());
        assertThat(deadline.lastWorkingMoment())
                .isEqualTo(lastMoment.atZone(OfficeTime.ZONE).toInstant());
        assertThat(deadline.wording().compute(WEEKDAYS)).isEqualTo(deadline);
        assertThat(deadline.under(WEEKDAYS)).isEqualTo(deadline);
    }

    @Test
    void readsARecurringDayAsTheDirectiveDoes() {
        Deadline.Wording strict = Deadline.Wording.of(Deadline.Phrase.MONTHLY_BEFORE, 15, LocalDate.of(2022, 10, 15));

        assertThat(strict.read(Deadline.Reading.INCLUSIVE).compute(WEEKDAYS).legalEnd())
                .isEqualTo("2022-10-16T00:00:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 3",
        "BY, 0",
        "IN_MONTH, 9",
        "BEFORE_HOUR,",
        "BEFORE_HOUR, 1440",
        "BEFORE_HOUR, 0",
        "WITHIN_DAYS, 0",
        "WITHIN_DAYS, 3661",
        "WITHIN_WORKING_DAYS,",
        "MONTHLY_BEFORE, 32",
        "OFFICE_RULE, -1"
    })
    void refusesWordsThatSayNothing(Deadline.Phrase phrase, Integer number) {
        assertThatThrownBy(
                        () -> new Deadline.Wording(phrase, LocalDate.of(2022, 10, 30), number, Deadline.Reading.STRICT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever days are taken off, a fixed date keeps its legal end, and its last working moment is never after it. */
    @ParameterizedTest
    @EnumSource(Deadline.Phrase.class)
    void neverMovesAFixedDateLater(Deadline.Phrase phrase) {
        boolean counted =
                Set.of("WITHIN_DAYS", "WITHIN_WORKING_DAYS", "OFFICE_RULE").contains(phrase.name());
        LocalDate start = LocalDate.of(2023, 12, 20);
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int salt = seed;
            WorkingCalendar fewer =
                    day -> WEEKDAYS.isWorkingDay(day) && Math.floorMod(day.toEpochDay() * 31 + salt, 5) != 0;
            Deadline.Wording words = new Deadline.Wording(
                    phrase,
                    start.plusDays(random.nextInt(800)),
                    phrase.hasNumber() ? Integer.valueOf(1 + random.nextInt(31)) : null,
                    random.nextBoolean() ? Deadline.Reading.STRICT : Deadline.Reading.INCLUSIVE);
            Deadline before = words.compute(WEEKDAYS);
            Deadline after = before.under(fewer);

            assertThat(after.lastWorkingMoment()).as(words.toString()).isBeforeOrEqualTo(after.legalEnd());
            assertThat(fewer.isWorkingDay(after.lastWorkingDay()))
                    .as(words.toString())
                    .isTrue();
            if (counted) {
                assertThat(after.legalEnd()).as(words.toString()).isAfterOrEqualTo(before.legalEnd());
            } else {
                assertThat(after.legalEnd()).as(words.toString()).isEqualTo(before.legalEnd());
                assertThat(after.lastWorkingMoment())
                        .as(words.toString())
                        .isBeforeOrEqualTo(before.lastWorkingMoment());
            }
        }
    }

    @Test
    void endsTheSameWhereverTheServerStands() {
        TimeZone here = TimeZone.getDefault();
        Deadline.Wording words = Deadline.Wording.of(Deadline.Phrase.BEFORE_HOUR, 990, LocalDate.of(2022, 10, 30));
        try {
            for (String zone : List.of("UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(words.compute(WEEKDAYS).legalEnd()).isEqualTo("2022-10-30T09:30:00Z");
                assertThat(words.compute(WEEKDAYS).lastWorkingDay()).isEqualTo("2022-10-28");
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-28T16:59, 2022-10-28",
        "2022-10-28T17:00, 2022-10-28",
        "2022-10-28T17:01, 2022-10-31",
        "2022-10-29T09:00, 2022-10-31",
        "2022-10-31T00:00, 2022-10-31",
    })
    void countsWhatComesAfterTheClosingHourToTheNextWorkingDay(LocalDateTime at, LocalDate day) {
        assertThat(WEEKDAYS.workingDayOf(at.atZone(OfficeTime.ZONE).toInstant()))
                .isEqualTo(day);
    }

    @Test
    void endsWithADayOrSomeWorkingDaysAfterIt() {
        LocalDate friday = LocalDate.of(2022, 10, 28);

        assertThat(Deadline.by(friday, WEEKDAYS))
                .isEqualTo(Deadline.of(Deadline.Phrase.BY, friday, Deadline.Reading.STRICT, WEEKDAYS));
        assertThat(Deadline.afterWorkingDays(1, friday, WEEKDAYS).lastWorkingDay())
                .isEqualTo("2022-10-31");
    }

    @Test
    void findsTheNeighboursOfADay() {
        LocalDate friday = LocalDate.of(2022, 10, 28);
        LocalDate saturday = friday.plusDays(1);

        assertThat(WEEKDAYS.nextWorkingDay(friday)).isEqualTo("2022-10-31");
        assertThat(WEEKDAYS.nextWorkingDay(saturday)).isEqualTo("2022-10-31");
        assertThat(WEEKDAYS.previousWorkingDay(saturday)).isEqualTo(friday);
        assertThat(WEEKDAYS.previousWorkingDay(friday)).isEqualTo("2022-10-27");
        assertThat(WEEKDAYS.firstWorkingDay(saturday)).isEqualTo("2022-10-31");
        assertThat(WEEKDAYS.firstWorkingDay(friday)).isEqualTo(friday);
        assertThat(WEEKDAYS.plusWorkingDays(friday, 0)).isEqualTo(friday);
        assertThat(WEEKDAYS.hours()).isEqualTo(WorkingCalendar.Hours.USUAL);
        assertThat(WEEKDAYS.of(java.util.UUID.randomUUID())).isSameAs(WEEKDAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 11:00, 13:00, 17:00, true",
        "07:00, 12:00, 12:00, 17:00, true",
        "07:00, 07:00, 13:00, 17:00, false",
        "07:00, 11:00, 10:00, 17:00, false",
        "07:00, 11:00, 17:00, 17:00, false",
    })
    void wantsTheHoursInOrder(
            LocalTime opening, LocalTime noonFrom, LocalTime noonTo, LocalTime closing, boolean good) {
        assertThat(new WorkingCalendar.Hours(opening, noonFrom, noonTo, closing).inOrder())
                .isEqualTo(good);
    }

    @Test
    void isKeptUntilTheLegalEndThoughTheOfficeIsClosed() {
        Deadline deadline =
                Deadline.of(Deadline.Phrase.BEFORE, LocalDate.of(2022, 10, 30), Deadline.Reading.STRICT, WEEKDAYS);
        ZonedDateTime midnight = ZonedDateTime.of(2022, 10, 30, 0, 0, 0, 0, OfficeTime.ZONE);

        assertThat(deadline.keeps(midnight.minusSeconds(1).toInstant())).isTrue();
        assertThat(deadline.keeps(midnight.toInstant())).isFalse();
    }

    @Test
    void countsWorkingDaysBothWays() {
        LocalDate friday = LocalDate.of(2022, 10, 28);
        LocalDate tuesday = LocalDate.of(2022, 11, 1);

        assertThat(WEEKDAYS.workingDaysBetween(friday, tuesday)).isEqualTo(2);
        assertThat(WEEKDAYS.workingDaysBetween(tuesday, friday)).isEqualTo(-2);
        assertThat(WEEKDAYS.plusWorkingDays(friday, 2)).isEqualTo(tuesday);
        assertThat(WEEKDAYS.plusWorkingDays(tuesday, -2)).isEqualTo(friday);
    }
}
