package vn.tiendo.administration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.shared.SearchText;
import vn.tiendo.spreadsheet.SheetRow;

/** The columns of a kind of list: their names within the program, their headings, two example rows. */
final class ListLayout {

    private final List<String> names;
    private final List<String> headings;
    private final List<List<String>> template;

    private ListLayout(List<List<String>> rows) {
        this.names = rows.getFirst();
        this.headings = rows.get(1);
        this.template = rows.subList(1, rows.size());
    }

    static ListLayout of(ListKind kind) {
        try {
            String text = new ClassPathResource(kind.template()).getContentAsString(StandardCharsets.UTF_8);
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
                return new ListLayout(rows.stream().map(CsvRecord::getFields).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings and examples. */
    List<List<String>> template() {
        return template;
    }

    String heading(String name) {
        return headings.get(names.indexOf(name));
    }

    /** Where each column stands, found by heading or name, in any order; others are left out, as offices add their own. */
    Map<String, Integer> columns(SheetRow first, Set<String> required, List<ListProblem> problems) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < first.cells().size(); column++) {
            String name = name(first.cell(column));
            if (!name.isEmpty() && columns.putIfAbsent(name, column) != null) {
                problems.add(fault(first.number(), name, ListFault.COLUMN_TWICE));
            }
        }
        for (String name : names) {
            if (required.contains(name) && !columns.containsKey(name)) {
                problems.add(fault(first.number(), name, ListFault.COLUMN_MISSING));
            }
        }
        return columns;
    }

    private ListProblem fault(int row, String name, ListFault fault) {
        return new ListProblem(row, heading(name), fault.key(), List.of());
    }

    private String name(String heading) {
        String folded = fold(heading);
        for (int column = 0; column < names.size(); column++) {
            if (folded.equals(fold(headings.get(column))) || folded.equals(fold(names.get(column)))) {
                return names.get(column);
            }
        }
        return "";
    }

    /** Without what people add in brackets or as a star. */
    private static String fold(String heading) {
        return SearchText.of(heading.replaceAll("\\(.*?\\)|\\*", ""));
    }

    List<String> names() {
        return new ArrayList<>(names);
    }
}
