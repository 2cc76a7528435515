package vn.tiendo.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.Sheet;

/**
 * Some rows of a list.
 *
 * @param next where the next ones begin; null after the last
 */
public record Slice<T, P>(List<T> rows, @Nullable P next) {

    /** So many rows are asked for at once: few enough to be held, enough that asking costs little. */
    public static final int SIZE = 500;

    /** Of a list that goes on from its last row. @param rows asked for by {@link #SIZE} */
    public static <T> Slice<T, T> upTo(List<T> rows) {
        return new Slice<>(rows, rows.size() < SIZE ? null : rows.getLast());
    }

    /** Of a list that is read by its place in the whole. @param from that of the first row */
    public static <T> Slice<T, Integer> at(int from, List<T> rows) {
        return new Slice<>(rows, rows.size() < SIZE ? null : from + rows.size());
    }

    /**
     * Rows that are read slice by slice while they are written.
     *
     * @param read asks a service, which looks at whoever reads; it is given null for the first slice
     */
    public static <T, P> Sheet.Rows all(
            Function<@Nullable P, Slice<T, P>> read, Function<T, ? extends List<? extends @Nullable Object>> cells) {
        return row -> {
            P next = null;
            do {
                Slice<T, P> slice = read.apply(next);
                slice.rows().forEach(each -> row.accept(cells.apply(each)));
                next = slice.next();
            } while (next != null);
        };
    }
}
