package vn.tiendo.document;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One list that leaves the application, its rows read while they are written.
 *
 * @param name of the sheet in a workbook
 * @param head lines above the table: what it is, of when
 */
public record Sheet(String name, List<String> head, List<Column> columns, Rows rows) {

    /** The same, which tells of each row that it is written. */
    public Sheet counted(Runnable written) {
        return new Sheet(
                name,
                head,
                columns,
                row -> rows.each(cells -> {
                    row.accept(cells);
                    written.run();
                }));
    }

    /**
     * A column.
     *
     * @param width in characters; longer texts wrap
     */
    public record Column(String title, int width) {}

    /** The rows, pushed one by one so that none but the current one need be in memory. */
    @FunctionalInterface
    public interface Rows {

        /** Gives every row; a cell is a text, a number, a {@code LocalDate}, an {@code Instant} (shown in the office's time) or null. */
        void each(Consumer<List<? extends @Nullable Object>> row);
    }
}
