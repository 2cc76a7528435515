package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working hours from 7 to 11 and 13 to 17, on weekdays; 24/10/2022 is a Monday. */
class WorkingMinutesTests {

    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "2022-10-24T08:00, 240, 2022-10-24T14:00",
        "2022-10-24T08:00, 180, 2022-10-24T11:00",
        "2022-10-24T08:00, 181, 2022-10-24T13:01",
        "2022-10-24T06:00, 60, 2022-10-24T08:00",
        "2022-10-24T12:00, 60, 2022-10-24T14:00",
        "2022-10-24T16:30, 120, 2022-10-25T08:30",
        "2022-10-24T19:00, 120, 2022-10-25T09:00",
        "2022-10-28T16:00, 120, 2022-10-31T08:00",
        "2022-10-29T10:00, 60, 2022-10-31T08:00"
    })
    void countsOnlyWhileTheOfficeIsOpen(LocalDateTime from, int minutes, LocalDateTime until) {
        assertThat(WEEKDAYS.plusWorkingMinutes(at(from), minutes)).isEqualTo(at(until));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-24T08:00, 2022-10-24T14:00, 240",
        "2022-10-24T11:30, 2022-10-24T12:30, 0",
        "2022-10-28T16:00, 2022-10-31T08:00, 120",
        "2022-10-29T08:00, 2022-10-30T20:00, 0",
        "2022-10-25T08:00, 2022-10-24T08:00, 0",
        "2022-10-24T00:00, 2022-10-28T23:59, 2400"
    })
    void tellsHowLongItWasOpen(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(WEEKDAYS.workingMinutesBetween(at(from), at(to))).isEqualTo(minutes);
    }

    @Test
    void bothAgree() {
        Random random = new Random(87);
        for (int n = 0; n < 500; n++) {
            LocalDateTime from = LocalDateTime.of(2022, 10, 1, 0, 0).plusMinutes(random.nextInt(60 * 24 * 30));
            int minutes = 1 + random.nextInt(3_000);
            Instant until = WEEKDAYS.plusWorkingMinutes(at(from), minutes);
            assertThat(WEEKDAYS.workingMinutesBetween(at(from), until))
                    .as(from + " + " + minutes)
                    .isEqualTo(minutes);
        }
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(OfficeTime.ZONE).toInstant();
    }
}
