package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.WorkingCalendar.Hours;

/** The calendar of one moment, and what it becomes. */
class CalendarTableTests {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 10, 28);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID TEAM = UUID.randomUUID();
    private static final Hours LONG =
            new Hours(LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 30));
    private static final Hours COMMON =
            new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(13, 0), LocalTime.of(17, 0));

    private final UnaryOperator<@Nullable UUID> tree =
            unit -> TEAM.equals(unit) ? OFFICE : OFFICE.equals(unit) ? DISTRICT : null;
    private final CalendarTable usual = CalendarTable.of(Map.of(), Map.of(), tree);

    @Test
    void takesDaysOffAndSaturdaysAndGivesThemBack() {
        CalendarTable swapped = usual.with(new CalendarChange(
                List.of(day(FRIDAY, CalendarDay.Kind.OFF), day(SATURDAY, CalendarDay.Kind.WORK)), Set.of()));

        assertThat(usual.isWorkingDay(FRIDAY)).isTrue();
        assertThat(usual.isWorkingDay(SATURDAY)).isFalse();
        assertThat(swapped.isWorkingDay(FRIDAY)).isFalse();
        assertThat(swapped.isWorkingDay(SATURDAY)).isTrue();
        assertThat(swapped.nextWorkingDay(FRIDAY.minusDays(1))).isEqualTo(SATURDAY);
        assertThat(swapped.with(CalendarChange.without(FRIDAY)).isWorkingDay(FRIDAY))
                .isTrue();
        assertThat(swapped.with(CalendarChange.without(FRIDAY)).isWorkingDay(SATURDAY))
                .isTrue();
    }

    @Test
    void findsTheNearestHoursAbove() {
        CalendarTable hours = usual.with(CalendarTable.EVERYBODY, COMMON).with(DISTRICT.toString(), LONG);

        assertThat(hours.hours()).isEqualTo(COMMON);
        assertThat(hours.office()).isNull();
        assertThat(hours.of(TEAM).hours()).isEqualTo(LONG);
        assertThat(hours.of(TEAM).office()).isEqualTo(TEAM);
        assertThat(hours.of(UUID.randomUUID()).hours()).isEqualTo(COMMON);
        assertThat(hours.of(null).hours()).isEqualTo(COMMON);
        assertThat(hours.with(OFFICE.toString(), COMMON).of(TEAM).hours()).isEqualTo(COMMON);
        assertThat(hours.with(DISTRICT.toString(), null).of(TEAM).hours()).isEqualTo(COMMON);
        assertThat(usual.of(TEAM).hours()).isEqualTo(Hours.USUAL);
    }

    @Test
    void asksNoTreeWhereNobodyHasHoursOfHisOwn() {
        UnaryOperator<@Nullable UUID> unasked = unit -> {
            throw new IllegalStateException("asked");
        };
        CalendarTable table = CalendarTable.of(Map.of(), Map.of(CalendarTable.EVERYBODY, COMMON), unasked);

        assertThat(table.of(TEAM).hours()).isEqualTo(COMMON);
    }

    @Test
    void knowsWhatADayMustSay() {
        assertThat(CalendarDay.of(FRIDAY, " Nghỉ ", CalendarDay.Kind.OFF, CalendarDay.Status.PROVISIONAL, " "))
                .isEqualTo(new CalendarDay(FRIDAY, "Nghỉ", CalendarDay.Kind.OFF, CalendarDay.Status.PROVISIONAL, ""));
        assertThat(CalendarDay.of(SATURDAY, "Bù", CalendarDay.Kind.WORK, CalendarDay.Status.OFFICIAL, "TB 1")
                        .source())
                .isEqualTo("TB 1");
        assertThat(CalendarDay.problems(FRIDAY, "Bù", CalendarDay.Kind.WORK, CalendarDay.Status.OFFICIAL, "TB"))
                .containsOnlyKeys("day");
        assertThat(CalendarDay.problems(null, "", CalendarDay.Kind.OFF, CalendarDay.Status.OFFICIAL, ""))
                .containsOnlyKeys("day", "name", "source");
        assertThat(CalendarDay.problems(SATURDAY, "Bù", CalendarDay.Kind.WORK, CalendarDay.Status.PROVISIONAL, ""))
                .isEmpty();
        assertThatThrownBy(() -> CalendarDay.of(
                        FRIDAY, "x".repeat(201), CalendarDay.Kind.OFF, CalendarDay.Status.PROVISIONAL, ""))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CalendarDay.of(
                        FRIDAY, "x", CalendarDay.Kind.OFF, CalendarDay.Status.PROVISIONAL, "x".repeat(301)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CalendarDay.of(null, "x", CalendarDay.Kind.OFF, CalendarDay.Status.PROVISIONAL, ""))
                .isInstanceOf(InvalidInput.class);
    }

    private static CalendarDay day(LocalDate day, CalendarDay.Kind kind) {
        return new CalendarDay(day, "Ngày", kind, CalendarDay.Status.OFFICIAL, "TB");
    }
}
