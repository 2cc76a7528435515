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
    private final ReportList list;
    private final AnswerList answers;
    private final DueText words;

    ConsolidationSheets(
            ConsolidationService consolidations,
            DirectiveService directives,
            OrganizationService organization,
            ReportList list,
            AnswerList answers,
            DueText words) {
        this.consolidations = consolidations;
        this.directives = directives;
        this.organization = organization;
        this.list = list;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public int order() {
        return 6;
    }

    /** On the page of the directive, once a report is approved: the latest of them, and the way to all. */
    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return consolidations.reports(directive.id()).stream()
                .filter(report -> report.state().approved())
                .findFirst()
                .map(report -> approved(consolidations.facts(directive.id(), report.sequence()), directive));
    }

    private Component approved(ConsolidationFacts report, DirectiveFacts directive) {
        ConsolidationFacts.Supplement supplement = report.supplement();
        Section sheet = sheet(title(report));
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
        if (supplement != null) {
            facts.fact(
                    sheet.getTranslation("consolidation.supplement.of"),
                    sheet.getTranslation(
                            "consolidation.supplement.of.report",
                            supplement.reference(),
                            words.day(supplement.dated())));
            facts.fact(sheet.getTranslation("consolidation.supplement.reason"), supplement.reason());
        }
        PaperDownload paper = new PaperDownload(
                sheet.getTranslation("consolidation.download"),
                () -> consolidations.paper(report.directiveId(), report.sequence()));
        sheet.add(facts, paper);
        Div all = new Div(sheet);
        list.all(report.directiveId(), report.sequence()).ifPresent(all::add);
        all.add(figures(report, directive.closingNote()));
        return all;
    }

    /** For a step of the report: what it is, and what its figures say. */
    Section figures(ConsolidationFacts report) {
        Section sheet = figures(report, directives.facts(report.directiveId()).closingNote());
        if (report.supplement() != null) {
            sheet.addComponentAsFirst(new SupplementNote(report.supplement(), words));
        }
        return sheet;
    }

    private Section figures(ConsolidationFacts report, @Nullable String note) {
        Section sheet = sheet("consolidation.figures");
        sheet.add(new Paragraph(sheet.getTranslation(
                "consolidation.cut-off",
                words.time(report.cutOffAt()),
                report.units().size())));
        if (note != null && !note.isBlank() && report.supplement() == null) {
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
                        ConsolidationLinks.work(report.directiveId(), report.sequence()),
                        sheet.getTranslation("consolidation.work.link")));
        return sheet;
    }

    Section text(ConsolidationFacts report) {
        Section sheet = sheet(title(report));
        sheet.add(new Paragraph(report.subject()));
        part(sheet, sheet.getTranslation("consolidation.summary"), report.summary());
        part(sheet, sheet.getTranslation("consolidation.assessment"), report.assessment());
        report.items().forEach(item -> {
            part(
                    sheet,
                    sheet.getTranslation("consolidation.item", item.code(), item.title(), item.done(), item.expected()),
                    item.text());
            sheet.add(answers.of(report, item));
        });
        part(sheet, sheet.getTranslation("consolidation.difficulties"), report.difficulties());
        part(sheet, sheet.getTranslation("consolidation.proposals"), report.proposals());
        return sheet;
    }

    private static String title(ConsolidationFacts report) {
        return report.supplement() == null ? "consolidation.title" : "consolidation.title.supplement";
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
