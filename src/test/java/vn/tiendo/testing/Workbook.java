package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.Export;

/**
 * A workbook as a spreadsheet program reads it.
 *
 * @param head lines above the titles of the columns
 */
public record Workbook(List<String> head, List<String> columns, List<List<@Nullable Cell>> rows) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Waits for the file, takes it and reads it. @param head how many lines stand above the titles of the columns */
    public static Workbook of(Export export) {
        await().atMost(PATIENCE).until(() -> !export.running());
        assertThat(export.state()).as(export.fault()).isEqualTo(Export.State.READY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(export.send(out)).isTrue();
            return read(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workbook read(byte[] content) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<List<@Nullable Cell>> rows = new ArrayList<>();
            for (Row row : book.getFirstSheet().read()) {
                List<@Nullable Cell> cells = new ArrayList<>();
                for (int n = 0; n < row.getCellCount(); n++) {
                    cells.add(row.getOptionalCell(n)
                            .filter(cell -> cell.getType() != CellType.EMPTY)
                            .orElse(null));
                }
                rows.add(cells);
            }
            int titles = 0; // the first line that has more than one cell
            while (rows.get(titles).stream().filter(cell -> cell != null).count() < 2) {
                titles++;
            }
            return new Workbook(
                    rows.subList(0, titles).stream()
                            .map(row -> text(row.getFirst()))
                            .toList(),
                    rows.get(titles).stream().map(Workbook::text).toList(),
                    rows.subList(titles + 1, rows.size()));
        }
    }

    /** One column, in texts. */
    public List<String> column(String title) {
        int column = columns.indexOf(title);
        assertThat(column).as(title + " of " + columns).isNotNegative();
        return rows.stream()
                .map(row -> column < row.size() ? text(row.get(column)) : "")
                .toList();
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.getText();
    }
}
