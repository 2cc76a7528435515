package vn.tiendo.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.entry.UnitBook;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.SearchText;
import vn.tiendo.spreadsheet.SheetRow;

/** A list of units held against the units that are there. */
final class UnitList {

    private static final Set<String> REQUIRED = Set.of("code", "name", "class");

    private final UnitBook book;
    private final List<ListProblem> problems = new ArrayList<>();
    private final List<UnitEntry> fresh = new ArrayList<>();
    private final List<UnitEntry> changed = new ArrayList<>();
    private int rows;
    private int faulty;
    private int unchanged;

    UnitList(List<SheetRow> sheet, UnitBook book) {
        this.book = book;
        ListLayout layout = ListLayout.of(ListKind.UNITS);
        if (sheet.size() < 2) {
            problems.add(new ListProblem(1, layout.heading("code"), ListFault.NO_ROWS.key(), List.of()));
            return;
        }
        Map<String, Integer> columns = layout.columns(sheet.getFirst(), REQUIRED, problems);
        if (problems.isEmpty()) {
            judge(sheet.stream()
                    .skip(1)
                    .map(row -> new ListRow(row, layout, columns))
                    .toList());
        }
    }

    List<UnitEntry> fresh() {
        return fresh;
    }

    List<UnitEntry> changed() {
        return changed;
    }

    ListPreview preview() {
        return new ListPreview(ListKind.UNITS, rows, fresh.size(), changed.size(), unchanged, faulty, problems);
    }

    private void judge(List<ListRow> list) {
        rows = list.size();
        Map<ListRow, UnitEntry> entries = new LinkedHashMap<>();
        Map<String, ListRow> firstOfCode = new HashMap<>();
        List<UnitEntry> laid = new ArrayList<>();
        for (ListRow row : list) {
            UnitEntry entry = entry(row);
            entries.put(row, entry);
            ListRow first = firstOfCode.putIfAbsent(UnitEntry.key(entry.code()), row);
            if (first != null && !entry.code().isEmpty()) {
                row.fault("code", ListFault.CODE_TWICE, Integer.toString(first.number()));
            } else if (!entry.code().isEmpty()) {
                laid.add(entry);
            }
        }
        UnitBook after = book.over(laid);
        entries.forEach((row, entry) -> {
            row.problems(after.problems(entry));
            sort(row, entry);
        });
    }

    private void sort(ListRow row, UnitEntry entry) {
        if (!row.problems().isEmpty()) {
            problems.addAll(row.problems());
            faulty++;
            return;
        }
        UnitEntry now = book.standing(entry.code()).orElse(null);
        if (now == null) {
            fresh.add(entry);
        } else if (now.equals(entry)) {
            unchanged++;
        } else {
            changed.add(entry);
        }
    }

    /** What the row says; of a unit that is there, what it does not say stays. */
    private UnitEntry entry(ListRow row) {
        UnitEntry now = book.standing(row.text("code")).orElse(null);
        String unitClass = book.terms().classByText().getOrDefault(SearchText.of(row.text("class")), row.text("class"));
        LocalDate from = row.day("from");
        LocalDate to = row.has("to") || now == null ? row.day("to") : now.to();
        if (!row.problems().isEmpty()) {
            to = null; // nothing can be said about an end beside a day that can not be read
        }
        return new UnitEntry(
                now == null ? row.text("code") : now.code(),
                row.text("name"),
                Objects.requireNonNullElse(row.textOr("shortName", now == null ? "" : now.shortName()), ""),
                unitClass,
                level(row, unitClass, now),
                row.textOr("parent", now == null ? null : now.parentCode()),
                row.flag("virtual", now != null && now.virtual()),
                row.flag("external", now != null && now.external()),
                from != null ? from : now != null ? now.from() : book.terms().today(),
                to,
                row.textOr("email", now == null ? null : now.email()),
                row.textOr("place", now == null ? null : now.place()));
    }

    private String level(ListRow row, String unitClass, @Nullable UnitEntry now) {
        if (row.text("level").isEmpty()) {
            String usual = book.terms().levelOfClass().getOrDefault(unitClass, "");
            return now != null && now.classCode().equals(unitClass) ? now.levelCode() : usual;
        }
        return book.terms().levelByText().getOrDefault(SearchText.of(row.text("level")), row.text("level"));
    }
}
