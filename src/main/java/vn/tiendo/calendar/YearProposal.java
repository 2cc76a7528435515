package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The holidays of a year as the law and the moon give them, before anybody has decided on swaps: fixed days, Tết, Giỗ Tổ,
 * and a day in lieu of each that falls on a weekend (Labour Code 2019, articles 111.3 and 112).
 */
final class YearProposal {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Where the day after the National Day makes the longer rest; elsewhere it is the day before, as was decided 2022 to 2026. */
    private static final Set<DayOfWeek> REST_AFTER = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

    private static final int DAYS_OF_TET = 5;
    private static final int FIRST_YEAR_OF_CULTURE_DAY = 2026;

    private final StatutoryDays words;

    YearProposal(StatutoryDays words) {
        this.words = words;
    }

    List<CalendarDay> of(int year) {
        Map<LocalDate, String> holidays = new TreeMap<>(holidays(year));
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> off = new HashSet<>(holidays.keySet());
        holidays.forEach((day, key) -> {
            days.add(words.holiday(key, day));
            if (WEEKEND.contains(day.getDayOfWeek())) {
                LocalDate inLieu = day;
                while (off.contains(inLieu) || WEEKEND.contains(inLieu.getDayOfWeek())) {
                    inLieu = inLieu.plusDays(1);
                }
                off.add(inLieu);
                days.add(words.compensation(key, inLieu));
            }
        });
        days.sort(java.util.Comparator.comparing(CalendarDay::day));
        return days;
    }

    private static Map<LocalDate, String> holidays(int year) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        days.put(LocalDate.of(year, 1, 1), "NEW_YEAR");
        LocalDate tet = LunarCalendar.newYear(year);
        // two days of the old year, but one where that makes a whole week, as was decided 2022 to 2026
        LocalDate first = tet.minusDays(tet.getDayOfWeek() == DayOfWeek.TUESDAY ? 1 : 2);
        first.datesUntil(first.plusDays(DAYS_OF_TET)).forEach(day -> days.put(day, "TET"));
        days.put(LunarCalendar.hungKings(year), "HUNG_KINGS");
        days.put(LocalDate.of(year, 4, 30), "VICTORY");
        days.put(LocalDate.of(year, 5, 1), "LABOUR");
        LocalDate national = LocalDate.of(year, 9, 2);
        days.put(national, "NATIONAL");
        days.put(national.plusDays(REST_AFTER.contains(national.getDayOfWeek()) ? 1 : -1), "NATIONAL_BESIDE");
        if (year >= FIRST_YEAR_OF_CULTURE_DAY) {
            days.put(LocalDate.of(year, 11, 24), "CULTURE");
        }
        return days;
    }
}
