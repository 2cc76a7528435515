package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
class WorkingCalendarTests {

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    HolidayCalendar holidays;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04", "2022-04-11", "2022-05-02",
                "2022-05-03", "2022-09-01", "2022-09-02", "2022-10-29", "2022-10-30", "2026-11-24", "2026-08-31"
            })
    void restsOnHolidaysSubstitutesAndWeekends(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-01-28", "2022-02-07", "2022-10-28", "2022-11-24", "2025-11-24", "2024-05-04", "2026-08-22"
            })
    void worksOnOtherDaysAndOnSwappedSaturdays(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void countsAcrossTet() {
        LocalDate friday = LocalDate.of(2022, 1, 28);
        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo("2022-02-07");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2022, 2, 7), -1)).isEqualTo(friday);
        assertThat(calendar.workingDaysBetween(friday, LocalDate.of(2022, 2, 8)))
                .isEqualTo(2);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2022, 2, 8), friday))
                .isEqualTo(-2);
        assertThat(calendar.lastWorkingDay(LocalDate.of(2022, 2, 6))).isEqualTo(friday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STRICT", "INCLUSIVE"})
    void endsTheWorkOfTheDirectiveOf2022OnFriday(Deadline.Reading reading) {
        Deadline deadline = Deadline.of(Deadline.Phrase.BEFORE, LocalDate.of(2022, 10, 30), reading, calendar);
        assertThat(deadline.lastWorkingMoment()).isEqualTo("2022-10-28T17:00:00+07:00");
        assertThat(deadline.legalEnd())
                .isEqualTo(
                        reading == Deadline.Reading.STRICT ? "2022-10-30T00:00:00+07:00" : "2022-10-31T00:00:00+07:00");
    }

    @Test
    @Transactional
    void readsTheTableAgainWhenItChanged() {
        LocalDate day = LocalDate.of(2022, 10, 10);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        database.sql("insert into holiday (on_day, name, kind, source) values (:day, 'Nghỉ đột xuất', 'OFF', 'thử')")
                .param("day", day)
                .update();
        assertThat(calendar.isWorkingDay(day)).isTrue();
        try {
            holidays.evict();
            assertThat(calendar.isWorkingDay(day)).isFalse();
        } finally {
            database.sql("delete from holiday where on_day = :day")
                    .param("day", day)
                    .update();
            holidays.evict();
        }
    }

    @Test
    @Transactional
    void looksWhetherAnotherNodeChangedIt() {
        LocalDate day = LocalDate.of(2022, 10, 10);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        database.sql("insert into holiday (on_day, name, kind, source) values (:day, 'Nghỉ đột xuất', 'OFF', 'thử')")
                .param("day", day)
                .update();
        holidays.look();
        assertThat(calendar.isWorkingDay(day)).isTrue();
        try {
            database.sql("update calendar_state set version = version + 1").update();
            holidays.look();
            assertThat(calendar.isWorkingDay(day)).isFalse();
        } finally {
            holidays.evict();
        }
    }

    @AfterTransaction
    void forget() {
        holidays.evict();
    }
}
