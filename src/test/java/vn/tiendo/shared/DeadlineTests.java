package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
