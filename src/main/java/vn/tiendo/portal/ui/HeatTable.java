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
        map.columns().forEach(column -> head.add(title(column.name())));
        if (others) {
            head.add(title(getTranslation("portal.column.others")));
        }
        table.getHead().add(head);
        map.rows().forEach(row -> table.getBody().add(row(row, others)));
        table.getFoot().add(totals(map, others));
        add(table);
    }

    /** Of all portals that are found, on this page or not. */
    private NativeTableRow totals(HeatMap map, boolean others) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("portal.totals"));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow(name);
        line.add(new NativeTableCell(getTranslation("portal.totals.of", map.total())));
        map.columns().forEach(column -> {
            NativeTableCell cell = new NativeTableCell(Integer.toString(column.lacking()));
            cell.getElement().setAttribute("data-label", column.name());
            if (column.lacking() == 0) {
                cell.addClassName("section-met");
            }
            line.add(cell);
        });
        if (others) {
            line.add(new NativeTableCell());
        }
        return line;
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
        line.add(unit, new NativeTableCell(new SummaryLine(row.summary())));
        row.cells().forEach(cells -> {
            NativeTableCell cell = new NativeTableCell();
            cells.forEach(each -> {
                cell.getElement().setAttribute("data-label", each.name());
                cell.addClassName(SectionBadges.css(each.state()));
                cell.add(SectionBadges.link(row.unitCode(), each, this));
            });
            line.add(cell);
        });
        if (others) {
            NativeTableCell cell = new NativeTableCell();
            row.others()
                    .forEach(own ->
                            cell.add(new Div(new Span(own.name()), SectionBadges.link(row.unitCode(), own, this))));
            line.add(cell);
        }
        return line;
    }
}
