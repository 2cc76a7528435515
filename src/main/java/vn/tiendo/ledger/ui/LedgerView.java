package vn.tiendo.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.ledger.Grouping;
import vn.tiendo.ledger.LedgerLine;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.ledger.LedgerService;
import vn.tiendo.ledger.TurnFilter;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.MoreButton;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.chart.Chart;
import vn.tiendo.shared.ui.chart.ChartData;

/** "Sổ chờ": whose turn the steps of a directive cost how many working days, what cost most first. */
@Route(DirectiveLinks.LIST + "/:id([0-9a-fA-F-]{36})/" + LedgerLinks.LEDGER)
@RolesAllowed("USER")
class LedgerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final List<String> NUMBERS = List.of("ledger.turns", "ledger.running", "ledger.days", "ledger.running-days");

    /** As many as an eye compares; the table has them all. */
    private static final int DRAWN = 15;

    private final transient DirectiveService directives;
    private final transient LedgerService ledger;
    private final transient LedgerSheets sheets;

    LedgerView(DirectiveService directives, LedgerService ledger, LedgerSheets sheets) {
        this.directives = directives;
        this.sheets = sheets;
        this.ledger = ledger;
        addClassNames("page", "overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        DirectiveFacts directive = directives.facts(id);
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LedgerLinks.GROUPING)
                .orElse("");
        Grouping grouping = Arrays.stream(Grouping.values())
                .filter(each -> each.slug().equals(asked))
                .findFirst()
                .orElse(Grouping.UNIT);
        boolean drawn = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LedgerLinks.SHOWN)
                .filter(LedgerLinks.CHART::equals)
                .isPresent();
        List<LedgerLine> lines = ledger.lines(id, grouping);
        removeAll();
        String reference = directive.reference().isEmpty() ? getTranslation("task.no-number") : directive.reference();
        add(
                new Anchor(DirectiveLinks.of(id), getTranslation("drawing.back", reference)),
                lines.isEmpty()
                        ? new PageHeader(getPageTitle())
                        : new PageHeader(getPageTitle(), sheets.lines(directive, grouping)),
                new Div(directive.subject()),
                new Paragraph(getTranslation("ledger.text")),
                groupings(id, grouping, drawn));
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("ledger.none"), ""));
        } else {
            Div place = new Div();
            add(chart(id, lines, grouping, drawn), place);
            show(place, id, lines, grouping, MoreButton.STEP);
        }
    }

    /** Nothing of it is fetched until somebody opens it; open it is in the address. */
    private Component chart(UUID directive, List<LedgerLine> lines, Grouping grouping, boolean drawn) {
        Anchor toggle = new Anchor(
                drawn ? LedgerLinks.of(directive, grouping) : LedgerLinks.chart(directive, grouping),
                getTranslation(drawn ? "ledger.chart.close" : "ledger.chart.open"));
        toggle.addClassName("action-link");
        if (!drawn) {
            return new Paragraph(toggle);
        }
        List<LedgerLine> dearest = lines.stream().limit(DRAWN).toList();
        Paragraph order = new Paragraph(
                dearest.size() < lines.size()
                        ? getTranslation("ledger.chart.first", dearest.size(), lines.size())
                        : getTranslation("ledger.chart.all"));
        order.addClassName("muted");
        Section section = new Section(
                new H2(getTranslation("ledger.chart")), order, new Chart(data(directive, dearest, grouping)), toggle);
        section.addClassName("sheet");
        return section;
    }

    /** The same two numbers of days as in the table, with the same links. */
    private ChartData data(UUID directive, List<LedgerLine> lines, Grouping grouping) {
        return new ChartData(
                getTranslation("ledger.chart"),
                getTranslation("ledger.column." + grouping),
                ChartData.Kind.BARS,
                lines.stream().map(line -> name(line, grouping)).toList(),
                List.of(
                        new ChartData.Series(
                                getTranslation("ledger.days"),
                                "--chart-awaiting",
                                ChartData.Look.PLAIN,
                                lines.stream()
                                        .map(line -> point(line.days(), LedgerLinks.turns(directive, line.filter())))
                                        .toList()),
                        new ChartData.Series(
                                getTranslation("ledger.running-days"),
                                "--chart-late",
                                ChartData.Look.HATCHED,
                                lines.stream()
                                        .map(line -> point(line.runningDays(), running(directive, line)))
                                        .toList())));
    }

    private ChartData.Point point(double days, String link) {
        return new ChartData.Point(days, LedgerWords.days(days, this), link);
    }

    private Component groupings(UUID directive, Grouping chosen, boolean drawn) {
        Nav nav = new Nav();
        nav.addClassName("filters");
        nav.setAriaLabel(getTranslation("ledger.grouping"));
        for (Grouping each : Grouping.values()) {
            Anchor link = new Anchor(
                    drawn ? LedgerLinks.chart(directive, each) : LedgerLinks.of(directive, each),
                    getTranslation("Grouping." + each));
            if (each == chosen) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private void show(Div place, UUID directive, List<LedgerLine> lines, Grouping grouping, int shown) {
        place.removeAll();
        place.add(
                table(directive, lines, grouping, shown),
                new MoreButton(
                        lines.size() - shown, () -> show(place, directive, lines, grouping, shown + MoreButton.STEP)));
    }

    private Component table(UUID directive, List<LedgerLine> lines, Grouping grouping, int shown) {
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "tally", "ledger-table");
        NativeTableRow head = new NativeTableRow();
        Stream.concat(Stream.of("ledger.column." + grouping), NUMBERS.stream())
                .forEach(key -> head.add(LedgerWords.column(getTranslation(key))));
        table.getHead().add(head);
        lines.stream().limit(shown).forEach(line -> table.getBody().add(row(directive, line, name(line, grouping))));
        NativeTableRow last = row(directive, sum(lines), getTranslation("ledger.sum"));
        last.addClassName("ledger-sum");
        table.getBody().add(last);
        Div scroll = new Div(table);
        scroll.addClassName("matrix-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getPageTitle());
        return scroll;
    }

    static LedgerLine sum(List<LedgerLine> lines) {
        return lines.stream().reduce(new LedgerLine("", TurnFilter.ALL, 0, 0, 0, 0), LedgerView::plus);
    }

    private static LedgerLine plus(LedgerLine one, LedgerLine other) {
        return new LedgerLine(
                one.name(),
                one.filter(),
                one.turns() + other.turns(),
                one.running() + other.running(),
                one.days() + other.days(),
                one.runningDays() + other.runningDays());
    }

    private String name(LedgerLine line, Grouping grouping) {
        return switch (grouping) {
            case UNIT -> line.name();
            case STEP -> LedgerWords.step(line.name(), this::getTranslation);
            case PERSON -> LedgerWords.person(line.name(), this::getTranslation);
        };
    }

    private NativeTableRow row(UUID directive, LedgerLine line, String name) {
        String all = LedgerLinks.turns(directive, line.filter());
        String running = running(directive, line);
        return new NativeTableRow(
                LedgerWords.head(new Span(name)),
                LedgerWords.cell(
                        getTranslation("ledger.turns"),
                        new NumberLink(line.turns(), all, getTranslation("ledger.turns.of", name))),
                LedgerWords.cell(
                        getTranslation("ledger.running"),
                        new NumberLink(line.running(), running, getTranslation("ledger.running.of", name))),
                LedgerWords.cell(getTranslation("ledger.days"), days(line.days(), all, name)),
                LedgerWords.cell(getTranslation("ledger.running-days"), days(line.runningDays(), running, name)));
    }

    private static String running(UUID directive, LedgerLine line) {
        return LedgerLinks.turns(directive, line.filter().with(TurnFilter.Which.RUNNING));
    }

    private Anchor days(double days, String address, String name) {
        String number = LedgerWords.days(days, this);
        Anchor link = new Anchor(address, number);
        link.addClassName("number-link");
        link.setAriaLabel(getTranslation("ledger.days.of", number, name));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.title");
    }
}
