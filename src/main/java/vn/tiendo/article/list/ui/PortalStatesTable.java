package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.PortalLine;
import vn.tiendo.article.list.PortalStates;
import vn.tiendo.article.list.Shelf;

/** Portals as rows, states as columns, what waits the longest at the end; a card each on a phone. */
class PortalStatesTable extends Div {

    private static final String COLUMN = "article.list.column.";

    private final transient PortalStates.Page page;

    /** @param shown of the portals */
    PortalStatesTable(PortalStates.Page page, List<PortalLine> shown) {
        this.page = page;
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("article.list.portals.title"));
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "portal-states");
        NativeTableRow head = new NativeTableRow(column(COLUMN + "portal"));
        Shelf.COUNTED.forEach(shelf -> head.add(column(title(shelf))));
        head.add(column(COLUMN + "oldest"));
        table.getHead().add(head);
        shown.forEach(line -> table.getBody().add(row(line)));
        table.getBody().add(total());
        add(table);
    }

    /** Of what is out, only this month's is counted. */
    static String title(Shelf shelf) {
        return shelf == Shelf.PUBLISHED ? COLUMN + "published" : "Shelf." + shelf;
    }

    private NativeTableHeaderCell column(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(PortalLine line) {
        NativeTableRow row = begin(line.portal().name());
        Shelf.COUNTED.forEach(
                shelf -> row.add(number(shelf, line.count(shelf), line.portal().code())));
        PortalLine.Oldest oldest = line.oldest();
        row.add(cell(COLUMN + "oldest", oldest == null ? new Span("–") : waiting(oldest)));
        return row;
    }

    private NativeTableRow total() {
        NativeTableRow row = begin(getTranslation("article.list.total"));
        Shelf.COUNTED.forEach(shelf -> row.add(number(shelf, page.total(shelf), "")));
        row.add(cell(COLUMN + "oldest", new Span("–")));
        return row;
    }

    private static NativeTableRow begin(String name) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        return new NativeTableRow(first);
    }

    /** Each number leads to what it counts. @param portal code of its unit; empty for all */
    private NativeTableCell number(Shelf shelf, int count, String portal) {
        if (count == 0) {
            return cell(title(shelf), new Span("0"));
        }
        ArticlePlace place = ArticlePlace.of(portal, shelf, shelf == Shelf.PUBLISHED ? page.month() : null);
        Anchor link = new Anchor(
                new Location(ArticleLinks.ARTICLES, place.query()).getPathWithQueryParameters(),
                Integer.toString(count));
        link.getElement()
                .setAttribute("aria-label", getTranslation("article.list.number", getTranslation(title(shelf)), count));
        return cell(title(shelf), link);
    }

    private Component waiting(PortalLine.Oldest oldest) {
        Div box = new Div(new Anchor(ArticleLinks.of(oldest.articleId()), oldest.title()));
        Span turn = new Span(getTranslation(
                "article.list.turn",
                WorkingTime.holder(oldest.turn()),
                WorkingTime.text(oldest.turn().minutes(), this)));
        turn.addClassName("who");
        box.add(turn);
        return box;
    }

    private NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation(label));
        return cell;
    }
}
