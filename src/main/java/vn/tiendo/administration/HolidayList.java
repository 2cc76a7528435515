package vn.tiendo.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.CalendarChange;
import vn.tiendo.calendar.CalendarDay;
import vn.tiendo.calendar.CalendarService;
import vn.tiendo.calendar.CalendarYear;
import vn.tiendo.calendar.Shift;
import vn.tiendo.spreadsheet.SheetRow;

/** The list of one year, in the place of what is entered for that year: what it does not name goes. */
final class HolidayList {

    private static final Set<String> REQUIRED = Set.of("day", "name", "kind");

    /** What offices write, folded as for search. */
    private static final Map<String, String> KINDS = Map.of(
            "nghi", "OFF", "off", "OFF", "ngay nghi", "OFF", "lam bu", "WORK", "ngay lam bu", "WORK", "work", "WORK");

    private static final Map<String, String> STATUSES = Map.of(
            "chinh thuc", "OFFICIAL", "official", "OFFICIAL", "du kien", "PROVISIONAL", "provisional", "PROVISIONAL");

    private final IntFunction<CalendarYear> years;
    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<LocalDate, ListRow> rowOfDay = new HashMap<>();
    private final Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
    private @Nullable CalendarYear now;
    private int rows;
    private int faulty;

    HolidayList(List<SheetRow> sheet, IntFunction<CalendarYear> years) {
        this.years = years;
        ListLayout layout = ListLayout.of(ListKind.HOLIDAYS);
        if (sheet.size() < 2) {
            problems.add(new ListProblem(1, layout.heading("day"), ListFault.NO_ROWS.key(), List.of()));
            return;
        }
        Map<String, Integer> columns = layout.columns(sheet.getFirst(), REQUIRED, problems);
        if (problems.isEmpty()) {
            rows = sheet.size() - 1;
            sheet.stream().skip(1).map(row -> new ListRow(row, layout, columns)).forEach(this::judge);
        }
    }

    /** Empty while anything is wrong. */
    CalendarChange change() {
        if (!problems.isEmpty()) {
            return new CalendarChange(List.of(), Set.of());
        }
        CalendarYear before = Objects.requireNonNull(now);
        Set<LocalDate> dropped = before.days().stream()
                .map(CalendarDay::day)
                .filter(day -> !days.containsKey(day))
                .collect(Collectors.toSet());
        return new CalendarChange(
                days.values().stream()
                        .filter(day -> !before.days().contains(day))
                        .toList(),
                dropped);
    }

    /** Of the calendar against which the list was held. */
    long version() {
        return Objects.requireNonNull(now).version();
    }

    ListPreview preview(List<Shift> shifts) {
        CalendarChange change = change();
        int written = change.put().size();
        int added = (int) change.put().stream()
                .filter(day -> Objects.requireNonNull(now).on(day.day()).isEmpty())
                .count();
        int unchanged = problems.isEmpty() ? rows - written : rows - faulty;
        return new ListPreview(
                ListKind.HOLIDAYS,
                rows,
                added,
                written - added,
                unchanged,
                change.dropped().size(),
                faulty,
                problems,
                shifts);
    }

    private void judge(ListRow row) {
        LocalDate day = row.day("day");
        CalendarDay.Kind kind = CalendarDay.Kind.valueOf(meaning(row, "kind", KINDS, ListFault.KIND_UNREADABLE, "OFF"));
        CalendarDay.Status status = CalendarDay.Status.valueOf(
                meaning(row, "status", STATUSES, ListFault.STATUS_UNREADABLE, "PROVISIONAL"));
        if (day != null) {
            place(row, day);
        }
        row.said(CalendarDay.problems(day, row.text("name"), kind, status, row.text("source")));
        if (row.text("name").length() > CalendarDay.MAX_NAME) {
            row.fault("name", ListFault.TEXT_LONG, Integer.toString(CalendarDay.MAX_NAME));
        }
        if (row.text("source").length() > CalendarDay.MAX_SOURCE) {
            row.fault("source", ListFault.TEXT_LONG, Integer.toString(CalendarDay.MAX_SOURCE));
        }
        if (day == null || !row.problems().isEmpty()) {
            problems.addAll(row.problems());
            faulty++;
            return;
        }
        days.put(day, new CalendarDay(day, row.text("name"), kind, status, row.text("source")));
    }

    /** The first row says of which year the list is. */
    private void place(ListRow row, LocalDate day) {
        if (day.getYear() < CalendarService.FIRST_YEAR || day.getYear() > CalendarService.LAST_YEAR) {
            row.fault(
                    "day",
                    ListFault.YEAR_NOT_KEPT,
                    Integer.toString(CalendarService.FIRST_YEAR),
                    Integer.toString(CalendarService.LAST_YEAR));
            return;
        }
        CalendarYear year = now == null ? years.apply(day.getYear()) : now;
        now = year;
        ListRow first = rowOfDay.putIfAbsent(day, row);
        if (day.getYear() != year.year()) {
            row.fault("day", ListFault.YEAR_DIFFERS, Integer.toString(year.year()));
        } else if (first != null) {
            row.fault("day", ListFault.DAY_TWICE, Integer.toString(first.number()));
        }
    }

    private static String meaning(
            ListRow row, String name, Map<String, String> meanings, ListFault fault, String otherwise) {
        String meaning = row.word(name, meanings);
        if (meaning.isEmpty() && !row.text(name).isEmpty()) {
            row.fault(name, fault, row.text(name));
        }
        return meaning.isEmpty() ? otherwise : meaning;
    }
}
