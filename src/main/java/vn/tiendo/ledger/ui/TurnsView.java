package vn.tiendo.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.ledger.LedgerLine;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.ledger.LedgerService;
import vn.tiendo.ledger.Turn;
import vn.tiendo.ledger.TurnFilter;
import vn.tiendo.ledger.TurnFilter.Which;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;

/** The turns that a number of the ledger adds up: which step, which unit, who, how many working days, whether it goes on. */
@Route(DirectiveLinks.LIST + "/:id([0-9a-fA-F-]{36})/" + LedgerLinks.TURNS)
@RolesAllowed("USER")
class TurnsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    /** As many as anybody reads; the heading counts them all. */
    private static final int MOST = 1_000;

    private static final String SHOWN = "n";

    private static final List<String> COLUMNS = List.of(
            "ledger.column.STEP",
            "ledger.column.UNIT",
            "ledger.column.PERSON",
            "ledger.from",
            "ledger.until",
            "ledger.days",
            "ledger.state");

    private final transient DirectiveService directives;
    private final transient LedgerService ledger;
    private final transient DueText words;
    private final transient LedgerSheets sheets;

    TurnsView(DirectiveService directives, LedgerService ledger, DueText words, LedgerSheets sheets) {
        this.directives = directives;
        this.ledger = ledger;
        this.words = words;
        this.sheets = sheets;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        DirectiveFacts directive = directives.facts(id);
        TurnFilter filter = filter(event.getLocation().getQueryParameters());
        LedgerLine sum = ledger.sum(id, filter);
        List<Turn> turns = ledger.turns(id, filter, shown(event.getLocation().getQueryParameters()));
        removeAll();
        String reference = directive.reference().isEmpty() ? getTranslation("task.no-number") : directive.reference();
        add(
                new Anchor(LedgerLinks.of(id), getTranslation("ledger.back", reference)),
                turns.isEmpty()
                        ? new PageHeader(getPageTitle())
                        : new PageHeader(getPageTitle(), sheets.turns(directive, filter)),
                which(id, filter),
                new Paragraph(getTranslation(
                        "ledger.found",
                        sum.turns(),
                        LedgerWords.days(sum.days(), this),
                        sum.running(),
                        LedgerWords.days(sum.runningDays(), this))),
                turns.isEmpty() ? new EmptyState(getTranslation("ledger.none"), "") : table(turns));
        if (sum.turns() > turns.size() && turns.size() < MOST) {
            String all = LedgerLinks.turns(id, filter);
            Anchor more = new Anchor(
                    all + (all.contains("?") ? "&" : "?") + SHOWN + "=" + (turns.size() + PAGE),
                    getTranslation("task.inbox.more"));
            more.addClassName("action-link");
            add(more);
        }
    }

    private static TurnFilter filter(QueryParameters query) {
        String person = query.getSingleParameter(LedgerLinks.PERSON).orElse("");
        boolean nobody = person.equals(LedgerLinks.NOBODY);
        String which = query.getSingleParameter(LedgerLinks.WHICH).orElse("");
        return new TurnFilter(
                query.getSingleParameter(LedgerLinks.UNIT).map(Ids::read).orElse(null),
                query.getSingleParameter(LedgerLinks.STEP).orElse(""),
                person.isEmpty() || nobody ? null : Ids.read(person),
                nobody,
                Arrays.stream(Which.values())
                        .filter(each -> each.slug().equals(which))
                        .findFirst()
                        .orElse(Which.ALL));
    }

    private static int shown(QueryParameters query) {
        return query.getSingleParameter(SHOWN)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, PAGE, MOST))
                .orElse(PAGE);
    }

    private Component which(UUID directive, TurnFilter filter) {
        Nav nav = new Nav();
        nav.addClassName("filters");
        nav.setAriaLabel(getTranslation("ledger.state"));
        for (Which each : Which.values()) {
            Anchor link = new Anchor(
                    LedgerLinks.turns(directive, filter.with(each)), getTranslation("TurnFilter.Which." + each));
            if (each == filter.which()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Component table(List<Turn> turns) {
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "turns-table");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(key -> head.add(LedgerWords.column(getTranslation(key))));
        table.getHead().add(head);
        turns.forEach(turn -> table.getBody().add(row(turn)));
        Div scroll = new Div(table);
        scroll.addClassName("matrix-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getPageTitle());
        return scroll;
    }

    private NativeTableRow row(Turn turn) {
        boolean runs = turn.until() == null;
        Span subject = new Span(
                getTranslation("ledger.step", getTranslation("drawing.process." + turn.processId()), turn.subject()));
        subject.addClassNames("cockpit-subject", "muted");
        NativeTableRow row = new NativeTableRow(LedgerWords.head(
                new Div(new Anchor(turn.link(), getTranslation(turn.step() + ".title")), subject)));
        Stream.of(
                        LedgerWords.cell(getTranslation("ledger.column.UNIT"), new Span(turn.unit())),
                        LedgerWords.cell(
                                getTranslation("ledger.column.PERSON"),
                                new Span(LedgerWords.person(turn.person(), this::getTranslation))),
                        LedgerWords.cell(getTranslation("ledger.from"), new Span(words.time(turn.from()))),
                        LedgerWords.cell(
                                getTranslation("ledger.until"), new Span(runs ? "–" : words.time(turn.until()))),
                        LedgerWords.cell(getTranslation("ledger.days"), new Span(LedgerWords.days(turn.days(), this))),
                        LedgerWords.cell(
                                getTranslation("ledger.state"),
                                runs
                                        ? new StateBadge(
                                                "state-in-progress", "◔", getTranslation("TurnFilter.Which.RUNNING"))
                                        : new StateBadge("state-done", "✓", getTranslation("TurnFilter.Which.ENDED"))))
                .forEach(row::add);
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ledger.turns.title");
    }
}
