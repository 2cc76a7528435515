package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.consolidation.UnitOutcome;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;

/** The consolidated report to read: each figure with the names that it counts. */
@org.springframework.stereotype.Component
class ConsolidationSheets implements DirectivePanel {

    private final ConsolidationService consolidations;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final DueText words;

    ConsolidationSheets(
            ConsolidationService consolidations,
            DirectiveService directives,
            OrganizationService organization,
            DueText words) {
        this.consolidations = consolidations;
        this.directives = directives;
        this.organization = organization;
        this.words = words;
    }

    @Override
    public int order() {
        return 6;
    }

    /** On the page of the directive, once the report is approved. */
    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return consolidations
                .facts(directive.id())
                .filter(ConsolidationFacts::approved)
                .map(report -> approved(report, directive));
    }

    private Component approved(ConsolidationFacts report, DirectiveFacts directive) {
        Section sheet = sheet("consolidation.title");
        FactList facts = new FactList();
        facts.fact(
                sheet.getTranslation("consolidation.state"),
                sheet.getTranslation("ConsolidationState." + report.state()));
        if (report.dated() != null) {
            facts.fact(sheet.getTranslation("consolidation.reference"), report.reference());
            facts.fact(sheet.getTranslation("consolidation.dated"), words.day(report.dated()));
        }
        if (report.sentTo() != null && report.sentAt() != null) {
            facts.fact(
                    sheet.getTranslation("consolidation.sent"),
                    organization.unit(report.sentTo()).name() + " · " + words.time(report.sentAt()));
        }
        PaperDownload paper = new PaperDownload(
                sheet.getTranslation("consolidation.download"), () -> consolidations.paper(report.directiveId()));
        sheet.add(facts, paper);
        return new Div(sheet, figures(report, directive.closingNote()));
    }

    Section figures(ConsolidationFacts report) {
        return figures(report, directives.facts(report.directiveId()).closingNote());
    }

    private Section figures(ConsolidationFacts report, @Nullable String note) {
        Section sheet = sheet("consolidation.figures");
        sheet.add(new Paragraph(sheet.getTranslation(
                "consolidation.cut-off",
                words.time(report.cutOffAt()),
                report.units().size())));
        if (note != null && !note.isBlank()) {
            Paragraph told = new Paragraph(sheet.getTranslation("consolidation.note.told", note));
            told.addClassName("pre");
            sheet.add(told);
        }
        FactList facts = new FactList();
        for (UnitOutcome outcome : UnitOutcome.values()) {
            String names = report.units().stream()
                    .filter(unit -> unit.outcome() == outcome)
                    .map(ConsolidationFacts.Unit::name)
                    .collect(Collectors.joining(", "));
            facts.fact(
                    sheet.getTranslation("UnitOutcome." + outcome),
                    names.isEmpty() ? "0" : report.count(outcome) + ": " + names);
        }
        sheet.add(
                facts,
                new Anchor(
                        ConsolidationLinks.work(report.directiveId()),
                        sheet.getTranslation("consolidation.work.link")));
        return sheet;
    }

    Section text(ConsolidationFacts report) {
        Section sheet = sheet("consolidation.title");
        sheet.add(new Paragraph(report.subject()));
        part(sheet, sheet.getTranslation("consolidation.summary"), report.summary());
        report.items()
                .forEach(item -> part(
                        sheet,
                        sheet.getTranslation(
                                "consolidation.item", item.code(), item.title(), item.done(), item.expected()),
                        item.text()));
        part(sheet, sheet.getTranslation("consolidation.difficulties"), report.difficulties());
        part(sheet, sheet.getTranslation("consolidation.proposals"), report.proposals());
        return sheet;
    }

    private static void part(Section sheet, String heading, String text) {
        if (!text.isBlank()) {
            Div words = new Div(text);
            words.addClassName("pre");
            sheet.add(new H3(heading), words);
        }
    }

    private static Section sheet(String title) {
        Section sheet = new Section();
        sheet.addClassName("sheet");
        sheet.add(new H2(sheet.getTranslation(title)));
        return sheet;
    }
}
