package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.Cell;

/** The five cells and the rate on time, each number with the list that it counts. */
public final class CellLines {

    private static final List<Cell> CELLS = List.of(Cell.ON_TIME, Cell.LATE, Cell.AWAITING, Cell.OPEN, Cell.OVERDUE);

    private CellLines() {}

    /** @param number draws that of a cell */
    public static Component cells(Counts counts, Function<Cell, Component> number, Component page) {
        Div cells = new Div();
        cells.addClassNames("summary-cards", "overview-cells");
        CELLS.forEach(cell -> cells.add(
                new OverviewCard(page.getTranslation("Cell." + cell), css(cell, cell.in(counts)), number.apply(cell))));
        return cells;
    }

    private static String css(Cell cell, int count) {
        return switch (cell) {
            case ON_TIME -> count > 0 ? "summary-done" : "";
            case OVERDUE -> count > 0 ? "summary-overdue" : "";
            default -> "";
        };
    }

    /** All that is expected, and of what counts what was in time. @param none in place of a rate that there is not yet */
    public static Component rate(Counts counts, Function<Cell, Component> number, String none, Component page) {
        Div line = new Div(
                together(new Span(page.getTranslation("overview.expected")), number.apply(Cell.EXPECTED)),
                new Span(page.getTranslation("overview.rate.line")));
        line.addClassName("overview-line");
        line.add(
                counts.rate().isEmpty()
                        ? new Span(none)
                        : together(
                                number.apply(Cell.IN_TIME),
                                new Span("/"),
                                number.apply(Cell.JUDGED),
                                new Span(page.getTranslation(
                                        "overview.percent", counts.rate().getAsInt()))));
        return line;
    }

    /** Words do not lose their number at the end of a line. */
    static Span together(Component... parts) {
        Span pair = new Span(parts);
        pair.addClassName("overview-pair");
        return pair;
    }
}
