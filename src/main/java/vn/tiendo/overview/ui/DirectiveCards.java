package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.RiskRule;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;

/** How one running directive stands: its end, the five cells, the rate, the pace, who is at risk, what comes next. */
@org.springframework.stereotype.Component
class DirectiveCards {

    /** Milestones that are told here; the directive's own page has them all. */
    private static final int COMING = 3;

    private final DueText words;

    DirectiveCards(DueText words) {
        this.words = words;
    }

    Section card(RunningDirective directive, List<RiskRule> rules) {
        Section card = new Section();
        card.addClassNames("sheet", "overview-directive");
        RunningDirective.Head head = directive.head();
        String name = head.reference().isEmpty() ? card.getTranslation("task.no-number") : head.reference();
        card.add(new H2(new Anchor(
                DirectiveLinks.of(head.id()), card.getTranslation("overview.directive", name, head.subject()))));
        Function<Cell, Component> number = cell -> number(directive, cell, card);
        card.add(
                end(directive, card),
                units(directive, card),
                CellLines.cells(directive.counts(), number, card),
                CellLines.rate(directive.counts(), number, card.getTranslation("overview.rate.none"), card),
                pace(directive, card),
                new Anchor(OverviewLinks.trend(head.id()), card.getTranslation("trend.open")),
                risks(directive, rules, card));
        if (!directive.coming().isEmpty()) {
            card.add(coming(directive, card));
        }
        return card;
    }

    private Component end(RunningDirective directive, Component page) {
        EndLine line = new EndLine(words, directive.head().due());
        if (directive.collecting()) {
            line.add(new StateBadge("state-awaiting", "⧗", page.getTranslation("DirectiveState.CONSOLIDATING")));
        }
        return line;
    }

    private static Component units(RunningDirective directive, Component page) {
        return line(
                CellLines.together(
                        new Span(page.getTranslation("overview.units.done")),
                        number(directive, UnitGroup.DONE, page),
                        new Span("/"),
                        number(directive, UnitGroup.ALL, page)),
                CellLines.together(
                        new Span(page.getTranslation("overview.units.overdue")),
                        number(directive, UnitGroup.OVERDUE, page)));
    }

    private static Component pace(RunningDirective directive, Component page) {
        Div line = line(
                CellLines.together(
                        new Span(page.getTranslation("overview.pace.planned")), number(directive, Cell.PLANNED, page)),
                CellLines.together(
                        new Span(page.getTranslation("overview.pace.sent")), number(directive, Cell.SENT, page)),
                CellLines.together(
                        new Span(page.getTranslation("overview.pace.behind")), number(directive, Cell.BEHIND, page)));
        line.setTitle(page.getTranslation("overview.pace.hint"));
        return line;
    }

    private static Component risks(RunningDirective directive, List<RiskRule> rules, Component page) {
        List<RiskRule> met = rules.stream()
                .filter(rule -> directive.count(UnitGroup.of(rule.risk())) > 0)
                .toList();
        if (met.isEmpty()) {
            Paragraph none = new Paragraph(page.getTranslation("overview.risk.none"));
            none.addClassName("muted");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("overview-lines");
        met.forEach(rule -> list.add(new ListItem(
                number(directive, UnitGroup.of(rule.risk()), page),
                new Span(page.getTranslation("overview.risk.units", RiskWords.of(rule, page))))));
        return new Div(
                new H3(
                        new Span(page.getTranslation("overview.risk.title")),
                        number(directive, UnitGroup.AT_RISK, page)),
                list);
    }

    private Component coming(RunningDirective directive, Component page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("overview-lines");
        directive.coming().stream()
                .limit(COMING)
                .forEach(each -> list.add(new ListItem(page.getTranslation(
                        "overview.coming.line",
                        words.weekdayAndDay(each.day()),
                        distance(each, page),
                        page.getTranslation("deadline.content." + each.content()),
                        each.receivers().stream()
                                .map(role -> page.getTranslation("Receiver." + role))
                                .collect(Collectors.joining(", "))))));
        return new Div(new H3(page.getTranslation("overview.coming")), list);
    }

    private static String distance(DeadlineService.Coming coming, Component page) {
        if (coming.workingDays() == 0) {
            return page.getTranslation("deadline.on-day");
        }
        return coming.workingDays() < 0
                ? page.getTranslation("deadline.before", -coming.workingDays())
                : page.getTranslation("deadline.after", coming.workingDays());
    }

    private static Component number(RunningDirective directive, Cell cell, Component page) {
        return new NumberLink(
                directive.count(cell),
                ListChoice.address(cell, directive.head().id(), null),
                page.getTranslation("Cell." + cell));
    }

    private static Component number(RunningDirective directive, UnitGroup group, Component page) {
        return new NumberLink(
                directive.count(group),
                ListChoice.address(group, directive.head().id()),
                page.getTranslation("UnitGroup." + group));
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("overview-line");
        return line;
    }
}
