package vn.tiendo.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.heat.HeatMap;
import vn.tiendo.portal.heat.PortalSummary;

/** Portals as rows, sections as columns; the first column stays where it is (UX-12). */
class HeatTable extends Div {

    HeatTable(HeatMap map) {
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("portal.list"));
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "heat");
        boolean others = map.rows().stream().anyMatch(row -> !row.others().isEmpty());
        NativeTableRow head = new NativeTableRow();
        head.add(column(getTranslation("portal.column.unit")), column(getTranslation("portal.column.sections")));
        map.columns().forEach(name -> head.add(title(name)));
        if (others) {
            head.add(title(getTranslation("portal.column.others")));
        }
        table.getHead().add(head);
        map.rows().forEach(row -> table.getBody().add(row(row, others)));
        add(table);
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell title(String text) {
        NativeTableHeaderCell cell = column("");
        Span title = new Span(text);
        title.addClassName("column-title");
        cell.add(title);
        return cell;
    }

    private NativeTableRow row(HeatMap.Row row, boolean others) {
        NativeTableRow line = new NativeTableRow();
        NativeTableHeaderCell unit = new NativeTableHeaderCell();
        unit.getElement().setAttribute("scope", "row");
        unit.add(new Anchor(PortalLinks.of(row.unitCode()), row.unit()));
        line.add(unit, summary(row.summary()));
        row.cells().forEach(states -> {
            NativeTableCell cell = new NativeTableCell();
            states.forEach(state -> cell.add(SectionBadges.of(state, this)));
            line.add(cell);
        });
        if (others) {
            NativeTableCell cell = new NativeTableCell();
            row.others().forEach(own -> cell.add(new Div(new Span(own.name()), SectionBadges.of(own.state(), this))));
            line.add(cell);
        }
        return line;
    }

    private NativeTableCell summary(PortalSummary summary) {
        return new NativeTableCell(new SummaryLine(summary));
    }
}
