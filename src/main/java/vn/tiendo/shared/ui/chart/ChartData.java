package vn.tiendo.shared.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are drawn and stand in a table.
 *
 * @param title what is counted; heading of the table and name of the drawing
 * @param of what each row of the table is, e.g. a day or a unit
 * @param categories the rows, in their order
 */
public record ChartData(String title, String of, Kind kind, List<String> categories, List<Series> series) {

    /** How numbers are drawn. */
    public enum Kind {
        /** over time, from left to right */
        LINES,
        /** by name, one below the other */
        BARS,
        /** by name, what makes up a whole in one bar */
        PARTS
    }

    /** How a series is told from the others, also without colour. */
    public enum Look {
        PLAIN,
        HATCHED,
        DOTTED
    }

    /**
     * One line, or the bars of one colour.
     *
     * @param color name of a colour of the style sheet, e.g. {@code --td-blue}
     */
    public record Series(String name, String color, Look look, List<Point> points) {}

    /**
     * One number.
     *
     * @param value null where there is none: the line ends
     * @param shown the number as it is read
     * @param link the list that it counts; null if it leads nowhere
     */
    public record Point(
            @Nullable Double value, String shown, @Nullable String link) {

        public static Point of(long value, @Nullable String link) {
            return new Point((double) value, Long.toString(value), link);
        }

        public static Point none() {
            return new Point(null, "", null);
        }
    }

    /** @throws IllegalArgumentException if a series does not have a point for each row */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException(
                        one.name() + " has " + one.points().size() + " points for " + categories.size() + " rows");
            }
        }
    }

    boolean whole() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .allMatch(point -> point.value() == null || point.value() == Math.rint(point.value()));
    }
}
