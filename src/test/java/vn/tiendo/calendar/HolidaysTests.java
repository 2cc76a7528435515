package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped years and the rule by which a year is proposed, held against the decisions that are known (DOMAIN 1.8). */
class HolidaysTests {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<CalendarDay> shipped = StatutoryDays.shipped();
    private final YearProposal proposal = new YearProposal(new StatutoryDays());

    /** Weekdays on which nobody works, and the Saturdays worked for them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 |",
                "2023 | 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04 |",
                "2024 | 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03 | 05-04",
                "2025 | 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02 | 04-26",
                "2026 | 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24 | 01-10 08-22",
                "2027 | 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24 |",
                "2028 | 01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24 |",
                "2029 | 01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26 |",
                "2030 | 01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25 |",
            })
    void shipsWhatWasDecidedOrIsExpected(int year, String off, String worked) {
        assertThat(of(year, CalendarDay.Kind.OFF).filter(day -> !WEEKEND.contains(day.getDayOfWeek())))
                .containsExactlyElementsOf(days(year, off));
        assertThat(of(year, CalendarDay.Kind.WORK))
                .containsExactlyElementsOf(days(year, worked == null ? "" : worked))
                .allMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
    }

    @Test
    void tellsTheDecidedFromTheExpected() {
        Map<LocalDate, CalendarDay.Status> status =
                shipped.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::status));

        assertThat(shipped)
                .as("only what is decided by a paper or the law itself needs no further word")
                .filteredOn(day -> day.status() == CalendarDay.Status.PROVISIONAL)
                .allMatch(day -> day.day().getYear() >= 2027 || day.source().contains("chưa đối chiếu"));
        assertThat(Stream.of(
                                "2022-02-01",
                                "2022-09-01",
                                "2024-05-04",
                                "2025-05-02",
                                "2026-08-31",
                                "2026-11-24",
                                "2030-09-02")
                        .map(LocalDate::parse)
                        .map(status::get))
                .containsOnly(CalendarDay.Status.OFFICIAL);
        assertThat(Stream.of("2023-01-20", "2026-01-10", "2027-02-04", "2027-04-16", "2028-05-02", "2030-02-02")
                        .map(LocalDate::parse)
                        .map(status::get))
                .containsOnly(CalendarDay.Status.PROVISIONAL);
        assertThat(shipped).allMatch(day -> !day.source().isBlank());
    }

    /** But for the swaps, which nobody can foresee, the rule gives what was then decided. */
    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void proposesWhatWasThenDecided(int year) {
        Set<LocalDate> decided = shipped.stream()
                .filter(day -> day.day().getYear() == year && day.kind() == CalendarDay.Kind.OFF)
                .filter(day -> !day.name().contains("hoán đổi"))
                .map(CalendarDay::day)
                .collect(Collectors.toSet());

        assertThat(proposal.of(year)).extracting(CalendarDay::day).containsExactlyInAnyOrderElementsOf(decided);
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2029, 2030})
    void shipsTheProposalForYearsThatAreUndecided(int year) {
        assertThat(proposal.of(year))
                .isEqualTo(shipped.stream()
                        .filter(day -> day.day().getYear() == year)
                        .toList());
    }

    @Test
    void givesTwelveRestDaysInEveryYear() {
        for (int year = 2026; year <= 2049; year++) {
            List<CalendarDay> days = proposal.of(year);
            assertThat(days)
                    .as("once each in %s", year)
                    .extracting(CalendarDay::day)
                    .doesNotHaveDuplicates();
            assertThat(days.stream().filter(day -> !WEEKEND.contains(day.day().getDayOfWeek())))
                    .as("1 + 5 + 1 + 2 + 2 + 1 days of %s, whatever falls on a weekend", year)
                    .hasSize(12);
        }
    }

    private Stream<LocalDate> of(int year, CalendarDay.Kind kind) {
        return shipped.stream()
                .filter(day -> day.day().getYear() == year && day.kind() == kind)
                .map(CalendarDay::day);
    }

    private static List<LocalDate> days(int year, String days) {
        return Stream.of(days.split(" "))
                .filter(day -> !day.isBlank())
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
