package vn.tiendo.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.shared.SearchText;
import vn.tiendo.spreadsheet.SheetRow;

/** One row of a list with its columns by name; collects what is wrong with it, one problem for each column. */
final class ListRow {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Map<String, Boolean> FLAGS = Map.of(
            "co", true, "x", true, "true", true, "yes", true, "1", true, "khong", false, "false", false, "no", false,
            "0", false);

    private final SheetRow row;
    private final ListLayout layout;
    private final Map<String, Integer> columns;
    private final Map<String, ListProblem> problems = new LinkedHashMap<>();

    ListRow(SheetRow row, ListLayout layout, Map<String, Integer> columns) {
        this.row = row;
        this.layout = layout;
        this.columns = columns;
    }

    int number() {
        return row.number();
    }

    /** Whether the list has such a column at all; if not, what stands now is kept. */
    boolean has(String name) {
        return columns.containsKey(name);
    }

    String text(String name) {
        Integer column = columns.get(name);
        return column == null ? "" : row.cell(column);
    }

    @Nullable
    String textOr(String name, @Nullable String kept) {
        return has(name) ? text(name) : kept;
    }

    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(text);
        Matcher iso = ISO_DAY.matcher(text);
        try {
            if (day.matches()) {
                return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
            }
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
        } catch (DateTimeException noSuchDay) {
            fault(name, ListFault.DATE_UNREADABLE, text);
            return null;
        }
        fault(name, ListFault.DATE_UNREADABLE, text);
        return null;
    }

    /** @param otherwise what an empty cell means; 0 after a fault */
    int number(String name, int otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d?")) {
            fault(name, ListFault.NUMBER_UNREADABLE, text);
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** The other meaning of a word, found without its accents; empty if it is none of these. */
    String word(String name, Map<String, String> meanings) {
        return meanings.getOrDefault(SearchText.of(text(name)), "");
    }

    boolean flag(String name, boolean otherwise) {
        String text = SearchText.of(text(name));
        Boolean flag = FLAGS.get(text);
        if (flag == null && !text.isEmpty()) {
            fault(name, ListFault.FLAG_UNREADABLE, text(name));
        }
        return flag == null ? otherwise && !has(name) : flag;
    }

    void fault(String name, ListFault fault, String... facts) {
        put(name, fault.key(), facts);
    }

    void problems(Map<String, EntryProblem> found) {
        found.forEach((name, problem) -> put(name, problem.key()));
    }

    /** @param found message keys by column */
    void said(Map<String, String> found) {
        found.forEach(this::put);
    }

    private void put(String name, String key, String... facts) {
        problems.putIfAbsent(name, new ListProblem(number(), layout.heading(name), key, List.of(facts)));
    }

    /** In the order of the columns, as the eye goes through the row. */
    List<ListProblem> problems() {
        return layout.names().stream()
                .map(problems::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
