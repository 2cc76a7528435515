package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.ui.ProcessSections;

/** All reports on a directive once there is more than one: number, day, when it was sent, how it came about, and the way to each. */
@org.springframework.stereotype.Component
class ReportList {

    private final ConsolidationService consolidations;
    private final OrganizationService organization;
    private final ProcessSections processes;
    private final DueText words;

    ReportList(
            ConsolidationService consolidations,
            OrganizationService organization,
            ProcessSections processes,
            DueText words) {
        this.consolidations = consolidations;
        this.organization = organization;
        this.processes = processes;
        this.words = words;
    }

    /** @param shown the report on whose page the list stands */
    Optional<Component> all(UUID directiveId, int shown) {
        List<ConsolidationFacts.Listed> reports = consolidations.reports(directiveId);
        if (reports.size() < 2) {
            return Optional.empty();
        }
        Section sheet = new Section();
        sheet.addClassName("sheet");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "report-list");
        reports.forEach(report -> list.add(item(directiveId, report, shown)));
        sheet.add(new H2(sheet.getTranslation("consolidation.reports")), list);
        return Optional.of(sheet);
    }

    private ListItem item(UUID directiveId, ConsolidationFacts.Listed report, int shown) {
        ListItem item = new ListItem();
        Span name = new Span(name(report, item));
        name.addClassName("name");
        item.add(name);
        if (report.sequence() == shown) {
            item.add(new Span(" " + item.getTranslation("consolidation.report.here")));
        }
        Div told = new Div(item.getTranslation("consolidation.report.cut-off", words.time(report.cutOffAt())));
        if (report.sentTo() != null && report.sentAt() != null) {
            told.add(new Span(" "
                    + item.getTranslation(
                            "consolidation.report.sent",
                            organization.unit(report.sentTo()).name(),
                            words.time(report.sentAt()))));
        }
        told.addClassName("muted");
        item.add(told);
        ConsolidationFacts.Supplement supplement = report.supplement();
        if (supplement != null) {
            item.add(new Div(item.getTranslation(
                    "consolidation.report.supplements",
                    supplement.reference(),
                    words.day(supplement.dated()),
                    supplement.reason())));
        }
        Div ways = new Div();
        ways.addClassName("report-ways");
        if (report.state().approved()) {
            ways.add(new PaperDownload(
                    item.getTranslation("consolidation.download"),
                    () -> consolidations.paper(directiveId, report.sequence())));
        }
        ways.add(new Anchor(
                ConsolidationLinks.work(directiveId, report.sequence()),
                item.getTranslation("consolidation.work.link")));
        item.add(ways);
        if (supplement != null) {
            item.add(course(directiveId, report.sequence()));
        }
        return item;
    }

    /** The steps of a supplement and its drawing, read when they are opened; the first report's are its directive's. */
    private Details course(UUID directiveId, int sequence) {
        Details course = new Details();
        course.setSummaryText(course.getTranslation("consolidation.course"));
        course.addClassName("report-course");
        course.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && course.getContent().findAny().isEmpty()) {
                String instance = consolidations.facts(directiveId, sequence).instanceId();
                course.add(
                        instance == null
                                ? new Span(course.getTranslation("consolidation.course.unknown"))
                                : processes.part(instance, directiveId, course));
            }
        });
        return course;
    }

    private String name(ConsolidationFacts.Listed report, Component page) {
        String kind = page.getTranslation(
                report.supplement() == null ? "consolidation.report.first" : "consolidation.report.supplement");
        return report.dated() == null
                ? page.getTranslation(
                        "consolidation.report.open", kind, page.getTranslation("ConsolidationState." + report.state()))
                : page.getTranslation(
                        "consolidation.report.numbered", kind, report.reference(), words.day(report.dated()));
    }
}
