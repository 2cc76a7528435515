package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ui.AddresseePanel;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFolders;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.Verdict;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.ui.NewTabLink;

/** A report to read. */
@org.springframework.stereotype.Component
class ReportSheets implements AddresseePanel {

    private final ReportService reports;
    private final AddresseeService addressees;
    private final AssignmentService assignments;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final FileService files;
    private final DueText words;
    private final ReportActs acts;

    ReportSheets(
            ReportService reports,
            AddresseeService addressees,
            AssignmentService assignments,
            DirectiveService directives,
            OrganizationService organization,
            FileService files,
            DueText words,
            ReportActs acts) {
        this.acts = acts;
        this.reports = reports;
        this.addressees = addressees;
        this.assignments = assignments;
        this.directives = directives;
        this.organization = organization;
        this.files = files;
        this.words = words;
    }

    /** On the page of a unit's work: once it has been sent; what is still written is the unit's own. */
    @Override
    public Optional<Component> panel(AddresseeFacts addressee) {
        return reports.facts(addressee.id())
                .filter(report -> report.sentAt() != null || report.round() > 1 || acts.hasReplaced(report))
                .map(report -> new Div(sheet(report, true), acts.of(report, this)));
    }

    Section sheet(ReportFacts report, boolean withLines) {
        Section sheet = new Section();
        sheet.addClassName("sheet");
        sheet.add(new H2(sheet.getTranslation("report.title")));
        FactList facts = new FactList();
        facts.fact(sheet.getTranslation("report.state"), sheet.getTranslation("ReportState." + report.state()));
        if (!report.number().isEmpty()) {
            facts.fact(sheet.getTranslation("report.number"), report.number());
        }
        if (report.dated() != null) {
            facts.fact(sheet.getTranslation("report.dated"), words.day(report.dated()));
        }
        if (report.sentAt() != null
                && report.state() != ReportState.AT_HEAD
                && report.state() != ReportState.AT_CLERK) {
            facts.fact(sheet.getTranslation("report.sent-at"), sent(report, report.sentAt(), sheet));
        }
        if (report.figuresAt() != null) {
            facts.fact(sheet.getTranslation("report.figures-at"), words.time(report.figuresAt()));
        }
        if (report.preparedBy() != null) {
            facts.fact(
                    sheet.getTranslation("report.prepared-by"),
                    organization.person(report.preparedBy()).name());
        }
        if (!report.remarks().isBlank()) {
            facts.fact(sheet.getTranslation("report.remarks"), report.remarks());
        }
        if (!report.proposals().isBlank()) {
            facts.fact(sheet.getTranslation("report.proposals"), report.proposals());
        }
        sheet.add(facts);
        if (withLines) {
            Evidence evidence = evidence(report);
            boolean checked = report.state() == ReportState.ACCEPTED || report.state() == ReportState.RETURNED;
            obligations(report)
                    .forEach((line, obligation) -> sheet.add(line(line, obligation, evidence, checked, sheet)));
        }
        copy(report, sheet);
        FileSubject attachments = new FileSubject(ReportFolders.ATTACHMENTS, report.attachments());
        if (files.mayRead(attachments) && !files.of(attachments).isEmpty()) {
            sheet.add(new H3(sheet.getTranslation("report.attachments")), new FileUpload(files, attachments));
        }
        return sheet;
    }

    /** When it was sent, and whether that was in time, as was said then. */
    private String sent(ReportFacts report, Instant at, Component page) {
        if (report.onTime() == null) {
            return words.time(at);
        }
        return page.getTranslation(report.onTime() ? "report.sent-in-time" : "report.sent-late", words.time(at));
    }

    private void copy(ReportFacts report, Section sheet) {
        FileSubject folder = new FileSubject(ReportFolders.COPIES, report.copy().id());
        if (files.mayRead(folder) && !files.mayAdd(folder) && !files.of(folder).isEmpty()) {
            sheet.add(new H3(sheet.getTranslation("report.copy")), new FileUpload(files, folder));
        } else if (report.copy().later()) {
            Paragraph awaited = new Paragraph(sheet.getTranslation("report.copy.not-yet"));
            awaited.addClassName("warning");
            sheet.add(awaited);
        }
    }

    /** The lines of a report with the obligations that they answer, in their order. */
    Map<ReportFacts.Line, DirectiveFacts.ObligationFacts> obligations(ReportFacts report) {
        Map<UUID, UUID> obligationIds = addressees.facts(report.addresseeId()).assignments().stream()
                .collect(Collectors.toMap(AssignmentFacts::id, AssignmentFacts::obligationId));
        DirectiveFacts directive = directives.facts(report.directiveId());
        Map<ReportFacts.Line, DirectiveFacts.ObligationFacts> lines = new java.util.LinkedHashMap<>();
        report.lines().forEach(line -> lines.put(line, directive.obligation(obligationIds.get(line.assignmentId()))));
        return lines;
    }

    /** @param checked whether what was found is about these words, not about those of the round before */
    private Component line(
            ReportFacts.Line line,
            DirectiveFacts.ObligationFacts obligation,
            Evidence evidence,
            boolean checked,
            Component page) {
        Div box = new Div(new H3(obligation.label()));
        box.add(content(line, page));
        if (obligation.workKind() != WorkKind.REPORT) {
            box.add(evidence.of(line.assignmentId(), obligation.code(), page));
        }
        if (line.verdict() == Verdict.Kind.ACCEPTED) {
            box.add(new StateBadge("state-done", "✓", page.getTranslation("Verdict.Kind.ACCEPTED")));
        } else if (line.verdict() == Verdict.Kind.RETURNED && !checked) {
            Paragraph before = new Paragraph(page.getTranslation("report.verdict.before", line.verdictReason()));
            before.addClassName("muted");
            box.add(before);
        } else if (line.verdict() == Verdict.Kind.RETURNED) {
            box.add(
                    new StateBadge("state-returned", "↩", page.getTranslation("Verdict.Kind.RETURNED")),
                    new Paragraph(line.verdictReason()));
        }
        return box;
    }

    /** What the unit says: the result, or why it is unfinished and until when. */
    Component content(ReportFacts.Line line, Component page) {
        Div text = new Div(line.text());
        text.addClassName("pre");
        Div content = new Div(text);
        if (!line.finished() && line.promisedOn() != null) {
            Paragraph unfinished = new Paragraph(
                    page.getTranslation("report.unfinished-line", line.reason(), words.day(line.promisedOn())));
            unfinished.addClassName("warning");
            content.add(unfinished);
        }
        if (!line.figures().isEmpty()) {
            content.add(new FigureSheet(line.figures(), words));
        }
        return content;
    }

    /** The proofs behind a report. */
    Evidence evidence(ReportFacts report) {
        AddresseeFacts addressee = addressees.facts(report.addresseeId());
        Map<UUID, AssignmentFacts> owed = addressee.assignments().stream()
                .collect(Collectors.toMap(AssignmentFacts::id, assignment -> assignment));
        return new Evidence(assignments.evidenceCounts(addressee), owed);
    }

    /** How many proofs there are for each assignment, and why there are none. */
    record Evidence(Map<UUID, Long> counts, Map<UUID, AssignmentFacts> assignments) {

        Component of(UUID assignmentId, String code, Component page) {
            long count = counts.getOrDefault(assignmentId, 0L);
            Div box = new Div(new NewTabLink(
                    ExecutionLinks.assignment(assignmentId), page.getTranslation("report.evidence", code, count)));
            String reason = assignments.get(assignmentId).noEvidenceReason();
            if (count == 0 && reason != null) {
                Paragraph none = new Paragraph(page.getTranslation("report.no-evidence", reason));
                none.addClassName("warning");
                box.add(none);
            }
            return box;
        }
    }
}
