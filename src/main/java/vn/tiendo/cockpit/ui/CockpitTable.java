package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.tiendo.cockpit.TrackedDirective;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskLinks;

/** Directives below one another with their numbers, each a link to what it counts; a card each on a phone. */
class CockpitTable extends Div {

    static final List<Cell> CELLS =
            List.of(Cell.EXPECTED, Cell.ON_TIME, Cell.LATE, Cell.AWAITING, Cell.OPEN, Cell.OVERDUE);

    private final transient DueText words;
    private final transient BiConsumer<TrackedDirective, NativeTableHeaderCell> offer;

    /** @param offer lets a directive be chosen, with its first cell */
    CockpitTable(
            List<TrackedDirective> directives,
            DueText words,
            BiConsumer<TrackedDirective, NativeTableHeaderCell> offer) {
        this.words = words;
        this.offer = offer;
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("cockpit.table"));
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "tally", "cockpit-table");
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        Stream.of("cockpit.directive", "cockpit.due"),
                        CELLS.stream().map(cell -> "Cell." + cell),
                        Stream.of("cockpit.rate", "cockpit.waiting"))
                .flatMap(keys -> keys)
                .forEach(key -> head.add(column(getTranslation(key))));
        table.getHead().add(head);
        directives.forEach(directive -> table.getBody().add(row(directive)));
        add(table);
    }

    private static NativeTableHeaderCell column(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(TrackedDirective directive) {
        NativeTableRow row = new NativeTableRow(name(directive), cell("cockpit.due", due(directive)));
        CELLS.forEach(each -> {
            NativeTableCell cell = cell("Cell." + each, number(directive, each));
            cell.setClassName("nothing", directive.count(each) == 0);
            row.add(cell);
        });
        NativeTableCell waiting = cell(
                "cockpit.waiting",
                new NumberLink(
                        directive.waiting(), TaskLinks.waiting(directive.id()), getTranslation("cockpit.waiting")));
        waiting.setClassName("nothing", directive.waiting() == 0);
        row.add(cell("cockpit.rate", rate(directive)), waiting);
        return row;
    }

    private NativeTableHeaderCell name(TrackedDirective directive) {
        Span subject = new Span(directive.subject());
        subject.addClassName("cockpit-subject");
        Div meta = new Div(new Span(getTranslation("cockpit.issued", words.day(directive.issuedOn()))));
        meta.add(new Anchor(LedgerLinks.of(directive.id()), getTranslation("ledger.title")));
        meta.addClassName("card-meta");
        if (directive.collecting()) {
            meta.add(new StateBadge("state-awaiting", "⧗", getTranslation("DirectiveState.CONSOLIDATING")));
        }
        NativeTableHeaderCell cell = new NativeTableHeaderCell(
                new Anchor(DirectiveLinks.of(directive.id()), CockpitActs.name(directive, this)), subject, meta);
        cell.getElement().setAttribute("scope", "row");
        offer.accept(directive, cell);
        return cell;
    }

    private Component due(TrackedDirective directive) {
        Deadline due = directive.due();
        if (due == null) {
            return new Span(getTranslation("overview.no-end"));
        }
        DueText.Timeliness timeliness = words.of(due);
        String css = switch (timeliness) {
            case ON_TRACK -> "due-on-track";
            case DUE_SOON -> "due-soon";
            case OVERDUE -> "due-overdue";
        };
        Span day = new Span(words.weekdayAndDay(due.lastWorkingDay()));
        day.addClassName("cockpit-day");
        String icon = timeliness == DueText.Timeliness.OVERDUE ? "!" : "◷";
        return new Span(new StateBadge(css, icon, words.distance(due)), day);
    }

    private Component number(TrackedDirective directive, Cell what) {
        NumberLink link = NumberLink.works(directive.count(what), what, directive.id(), null, this);
        if (what == Cell.OVERDUE && directive.count(what) > 0) {
            link.addClassName("overdue-number");
        }
        return link;
    }

    private Component rate(TrackedDirective directive) {
        if (directive.counts().rate().isEmpty()) {
            return new Span("–");
        }
        Span rate = new Span(
                number(directive, Cell.IN_TIME),
                new Span("/"),
                number(directive, Cell.JUDGED),
                new Span(getTranslation(
                        "overview.percent", directive.counts().rate().getAsInt())));
        rate.addClassName("rate");
        return rate;
    }

    private NativeTableCell cell(String key, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }
}
