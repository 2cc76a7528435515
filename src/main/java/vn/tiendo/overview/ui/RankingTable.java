package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.RankedUnit;

/** Units by their on-time rate, with every number that makes it; a card each on a phone. */
class RankingTable extends Div {

    static final List<Cell> CELLS =
            List.of(Cell.EXPECTED, Cell.ON_TIME, Cell.LATE, Cell.AWAITING, Cell.OPEN, Cell.OVERDUE);

    private final @Nullable UUID directive;

    private final NativeTable table = new NativeTable();

    /** @param directive that the numbers are about; null for all that run */
    RankingTable(@Nullable UUID directive) {
        this.directive = directive;
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("overview.ranking"));
        table.addClassNames("matrix", "portal-sections", "tally");
        NativeTableRow head =
                new NativeTableRow(column(getTranslation("overview.unit")), column(getTranslation("overview.rank")));
        CELLS.forEach(cell -> head.add(column(getTranslation("Cell." + cell))));
        head.add(column(getTranslation("overview.rate")));
        table.getHead().add(head);
        add(table);
    }

    /** Below what is there already. */
    void show(List<RankedUnit> units) {
        units.forEach(unit -> table.getBody().add(row(unit)));
    }

    private static NativeTableHeaderCell column(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(RankedUnit unit) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(unit.name());
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        row.add(cell(
                getTranslation("overview.rank"), new Span(unit.rank() == 0 ? "–" : Integer.toString(unit.rank()))));
        Map<Cell, Integer> numbers = numbers(unit.counts());
        CELLS.forEach(each -> {
            int count = numbers.getOrDefault(each, 0);
            NativeTableCell cell = cell(getTranslation("Cell." + each), number(unit, each, count));
            cell.setClassName("nothing", count == 0);
            row.add(cell);
        });
        row.add(cell(getTranslation("overview.rate"), rate(unit)));
        return row;
    }

    static Map<Cell, Integer> numbers(Counts counts) {
        return Map.of(
                Cell.EXPECTED, counts.expected(),
                Cell.ON_TIME, counts.onTime(),
                Cell.LATE, counts.late(),
                Cell.AWAITING, counts.awaiting(),
                Cell.OPEN, counts.open(),
                Cell.OVERDUE, counts.overdue());
    }

    private Component number(RankedUnit unit, Cell what, int count) {
        NumberLink link =
                new NumberLink(count, ListChoice.address(what, directive, unit.id()), getTranslation("Cell." + what));
        if (what == Cell.OVERDUE && count > 0) {
            link.addClassName("overdue-number");
        }
        return link;
    }

    private Component rate(RankedUnit unit) {
        if (unit.counts().rate().isEmpty()) {
            return new Span("–");
        }
        Span rate = new Span(
                number(unit, Cell.IN_TIME, unit.counts().inTime()),
                new Span("/"),
                number(unit, Cell.JUDGED, unit.counts().judged()),
                new Span(getTranslation("overview.percent", unit.counts().rate().getAsInt())));
        rate.addClassName("rate");
        return rate;
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
