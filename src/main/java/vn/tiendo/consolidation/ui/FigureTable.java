package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import vn.tiendo.consolidation.reported.FigureGroup;
import vn.tiendo.consolidation.reported.FigureSum;
import vn.tiendo.consolidation.reported.Told;
import vn.tiendo.report.figure.Figure;

/** Reported figures as rows, below each its groups of units; every number leads to its lines. A card each on a phone. */
class FigureTable extends Div {

    private static final List<Told> UNITS = List.of(Told.REPORTED, Told.BLANK, Told.NO_REPORT, Told.DIFFERS);

    private final transient BiFunction<FigureSum, Told, String> address;

    /**
     * @param name what the figures are about
     * @param address of the lines that a number counts
     */
    FigureTable(String name, List<FigureSum> sums, BiFunction<FigureSum, Told, String> address) {
        this.address = address;
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "tally", "figures");
        NativeTableRow head = new NativeTableRow(
                column(getTranslation("consolidation.reported.figure")), column(getTranslation("Told.SUM")));
        UNITS.forEach(told -> head.add(column(getTranslation("Told." + told))));
        table.getHead().add(head);
        sums.forEach(sum -> table.getBody().add(row(sum)));
        add(table);
    }

    private static NativeTableHeaderCell column(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(FigureSum sum) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name(sum, this));
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        if (sum.group() != null) {
            row.addClassName("subtotal");
            row.getStyle().set("--depth", Integer.toString(sum.depth()));
        }
        row.add(cell(Told.SUM, total(sum)));
        for (Told told : UNITS) {
            NativeTableCell cell = cell(told, number(sum, told));
            if (sum.number(told) == 0) {
                cell.addClassName("nought"); // a phone has no room for what nobody did
            }
            row.add(cell);
        }
        return row;
    }

    /** The figure, or the group of units below it. */
    static String name(FigureSum sum, Component page) {
        FigureGroup group = sum.group();
        if (group != null) {
            return name(group, page);
        }
        String label = page.getTranslation(Figure.label(sum.figure().code()));
        return sum.figure().partOf().isEmpty() ? label : page.getTranslation("consolidation.reported.of-which", label);
    }

    static String name(FigureGroup group, Component page) {
        if (group.unitId() != null) {
            return page.getTranslation("consolidation.reported.below", group.name());
        }
        boolean english = UI.getCurrent().getLocale().getLanguage().equals("en");
        return english ? group.english() : group.name();
    }

    /** A sum of nought is one; where nobody told it there is none. */
    private Component total(FigureSum sum) {
        if (!sum.isSummed()) {
            return new Span(sum.figure().kind() == Figure.Kind.COUNT ? "–" : "");
        }
        Anchor link = link(sum, Told.SUM);
        link.addClassName("figure-sum");
        return link;
    }

    private Component number(FigureSum sum, Told told) {
        return sum.number(told) == 0 ? new Span("0") : link(sum, told);
    }

    private Anchor link(FigureSum sum, Told told) {
        String number = Long.toString(sum.number(told));
        Anchor link = new Anchor(address.apply(sum, told), number);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "consolidation.reported.number",
                                name(sum, this),
                                getTranslation("Told." + told),
                                number));
        return link;
    }

    private NativeTableCell cell(Told told, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("Told." + told));
        return cell;
    }
}
