package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTests {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12", // a day before the Chinese New Year
    })
    void knowsTetAndGioTo(int year, LocalDate tet, LocalDate gioTo) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(LunarCalendar.hungKings(year)).isEqualTo(gioTo);
    }

    @Test
    void agreesWithTime4jInEveryMonthUpToTheTenth() {
        for (int year = 2005; year <= 2049; year++) {
            for (int month = 1; month <= 10; month++) {
                PlainDate other = VietnameseCalendar.of(
                                EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), 10)
                        .transform(PlainDate.axis());

                assertThat(LunarCalendar.day(year, month, 10))
                        .as(month + "/" + year)
                        .isEqualTo(LocalDate.of(other.getYear(), other.getMonth(), other.getDayOfMonth()));
            }
        }
    }
}
