package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ui.ExecutionBadges;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.ui.CellLines;
import vn.tiendo.overview.ui.EndLine;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.ownunit.OwnDirective;
import vn.tiendo.ownunit.WorkFilter;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.list.OwnReport;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Texts;

/** How a unit stands with one running directive: state, end, the five cells, the rate, its report. */
@org.springframework.stereotype.Component
class OwnDirectiveCards {

    private final ExecutionBadges badges;
    private final DueText words;

    OwnDirectiveCards(ExecutionBadges badges, DueText words) {
        this.badges = badges;
        this.words = words;
    }

    Section card(OwnDirective directive, UUID unit) {
        Section card = new Section();
        card.addClassNames("sheet", "overview-directive");
        RunningDirective.Head head = directive.head();
        Function<Cell, Component> number = cell -> new NumberLink(
                directive.count(cell),
                OwnPlace.works(new WorkFilter(cell, unit, head.id(), null)),
                card.getTranslation("Cell." + cell));
        EndLine line = new EndLine(words, head.due());
        line.addComponentAsFirst(badges.state(directive.state(), card));
        if (directive.collecting()) {
            line.add(new StateBadge("state-awaiting", "⧗", card.getTranslation("DirectiveState.CONSOLIDATING")));
        }
        card.add(
                new H3(new Anchor(
                        ExecutionLinks.addressee(directive.addresseeId()),
                        card.getTranslation(
                                "overview.directive", reference(head, card::getTranslation), head.subject()))),
                line,
                CellLines.cells(directive.counts(), number, card),
                CellLines.rate(directive.counts(), number, card.getTranslation("ownunit.rate.none"), card),
                report(directive, card));
        return card;
    }

    static String reference(RunningDirective.Head head, Texts words) {
        return head.reference().isEmpty() ? words.text("task.no-number") : head.reference();
    }

    private Component report(OwnDirective directive, Component page) {
        Div line = new Div(new Span(page.getTranslation("ownunit.report")), badge(directive.report(), page));
        line.addClassName("overview-line");
        OwnReport report = directive.report();
        if (report != null && report.sentAt() != null) {
            line.add(new Span(page.getTranslation("ownunit.report.sent", words.time(report.sentAt()))));
            if (report.onTime() != null) {
                line.add(
                        report.onTime()
                                ? new StateBadge("due-ontime", "✓", page.getTranslation("execution.on-time"))
                                : new StateBadge("due-late", "!", page.getTranslation("execution.late")));
            }
        }
        return line;
    }

    private static StateBadge badge(@Nullable OwnReport report, Component page) {
        if (report == null) {
            return new StateBadge("state-not-received", "○", page.getTranslation("ownunit.report.none"));
        }
        ReportState state = report.state();
        String text = page.getTranslation("ReportState." + state);
        return switch (state) {
            case DRAFT, WITHDRAWN -> new StateBadge("state-in-progress", "◔", text);
            case AT_HEAD, AT_CLERK, SENT, CHECKING -> new StateBadge("state-awaiting", "⧗", text);
            case RETURNED -> new StateBadge("state-returned", "↩", text);
            case ACCEPTED -> new StateBadge("state-done", "✓", text);
        };
    }
}
