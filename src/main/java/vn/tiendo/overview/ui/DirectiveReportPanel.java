package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.DirectiveReportService;
import vn.tiendo.overview.DirectiveReportService.Report;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.ui.DueText;

/** On a directive's page what a leader asks first, to be printed with the page or taken along as one sheet. */
@org.springframework.stereotype.Component
class DirectiveReportPanel implements DirectivePanel {

    private final DirectiveReportService reports;
    private final DirectiveReportPaper paper;
    private final DueText words;

    DirectiveReportPanel(DirectiveReportService reports, DirectiveReportPaper paper, DueText words) {
        this.reports = reports;
        this.paper = paper;
        this.words = words;
    }

    @Override
    public int order() {
        return 9; // below how many units have come how far
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return reports.find(directive.id()).map(report -> section(directive, report));
    }

    private Component section(DirectiveFacts directive, Report report) {
        Section section = new Section();
        section.addClassNames("sheet", "quick-report");
        Paragraph moment = new Paragraph(section.getTranslation("overview.report.moment", words.time(report.at())));
        moment.addClassName("muted");
        Counts counts = report.counts();
        Function<Cell, Component> number = cell -> new NumberLink(
                cell.in(counts),
                ListChoice.address(cell, directive.id(), null),
                section.getTranslation("Cell." + cell));
        section.add(
                head(directive),
                new H2(section.getTranslation("overview.report.title")),
                actions(directive, report, section),
                moment,
                new EndLine(words, report.head().due()),
                new Paragraph(section.getTranslation(
                        "overview.report.units",
                        report.count(UnitGroup.DONE),
                        report.count(UnitGroup.ALL),
                        report.count(UnitGroup.OVERDUE))),
                CellLines.cells(counts, number, section),
                CellLines.rate(counts, number, section.getTranslation("overview.rate.none"), section));
        late(report.late(), section).ifPresent(section::add);
        section.add(new Paragraph(section.getTranslation(
                "overview.report.decisions", report.decisions().size())));
        return section;
    }

    /** On paper only: whose numbers these are. */
    private Component head(DirectiveFacts directive) {
        Div head = new Div();
        head.addClassName("print-head");
        paper.authority(directive).forEach(line -> head.add(new Paragraph(line)));
        return head;
    }

    /** The sheet has the numbers that were read for this page, also when it is fetched later. */
    private Component actions(DirectiveFacts directive, Report report, Component page) {
        PaperDownload file =
                new PaperDownload(page.getTranslation("overview.report.docx"), () -> paper.file(directive, report));
        file.addClassName("action-link");
        Button print = new Button(
                page.getTranslation("overview.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        Div actions = new Div(print, file);
        actions.addClassName("page-actions");
        return actions;
    }

    private static Optional<Component> late(List<RankedUnit> late, Component page) {
        if (late.isEmpty()) {
            return Optional.empty();
        }
        String names = late.stream()
                .limit(QuickReport.UNITS)
                .map(unit -> page.getTranslation(
                        "overview.report.unit", unit.name(), unit.counts().overdue()))
                .collect(Collectors.joining("; "));
        return Optional.of(new Paragraph(
                late.size() > QuickReport.UNITS
                        ? page.getTranslation("overview.report.late.more", names, late.size() - QuickReport.UNITS)
                        : page.getTranslation("overview.report.late", names)));
    }
}
