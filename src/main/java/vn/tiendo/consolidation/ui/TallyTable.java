package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.annex.Tally;
import vn.tiendo.execution.standing.Counted;

/** Tallies as rows, what is counted as columns, the rate at the end; every number leads to its lines. A card each on a phone. */
class TallyTable extends Div {

    private static final List<Counted> CELLS =
            List.of(Counted.EXPECTED, Counted.ON_TIME, Counted.LATE, Counted.AWAITING, Counted.OPEN, Counted.OVERDUE);

    private final transient BiFunction<@Nullable UUID, Counted, String> address;
    private final boolean ranked;

    /**
     * @param first what the rows are
     * @param ranked whether ranks are shown
     * @param total all together, as the last row
     * @param address of the lines that a number counts, by the row's id
     */
    TallyTable(
            String first,
            boolean ranked,
            List<Tally> rows,
            Tally total,
            BiFunction<@Nullable UUID, Counted, String> address) {
        this.address = address;
        this.ranked = ranked;
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", first);
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "tally");
        NativeTableRow head = new NativeTableRow(column(first));
        CELLS.forEach(counted -> head.add(column(getTranslation("Counted." + counted))));
        head.add(column(getTranslation("consolidation.rate")));
        if (ranked) {
            head.add(column(getTranslation("consolidation.rank")));
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row.name(), row)));
        table.getBody().add(row(getTranslation("consolidation.total"), total));
        add(table);
    }

    private static NativeTableHeaderCell column(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(String name, Tally tally) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        CELLS.forEach(counted -> row.add(cell(getTranslation("Counted." + counted), number(tally, counted))));
        row.add(cell(getTranslation("consolidation.rate"), rate(tally)));
        if (ranked) {
            row.add(cell(
                    getTranslation("consolidation.rank"),
                    new Span(tally.rank() == 0 ? "–" : Integer.toString(tally.rank()))));
        }
        return row;
    }

    private Component number(Tally tally, Counted counted) {
        int count = tally.count(counted);
        if (count == 0) {
            return new Span("0");
        }
        Anchor link = new Anchor(address.apply(tally.id(), counted), Integer.toString(count));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("consolidation.number", getTranslation("Counted." + counted), count));
        return link;
    }

    /** Numerator and denominator, each with its lines, and the percentage. */
    private Component rate(Tally tally) {
        if (tally.rate().isEmpty()) {
            return new Span("–");
        }
        Span rate = new Span(
                number(tally, Counted.IN_TIME),
                new Span("/"),
                number(tally, Counted.JUDGED),
                new Span(getTranslation("consolidation.percent", tally.rate().getAsInt())));
        rate.addClassName("rate");
        return rate;
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
