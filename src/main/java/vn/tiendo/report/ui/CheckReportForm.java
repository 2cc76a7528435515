package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.Verdict;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The receiving office's check, obligation by obligation. */
@org.springframework.stereotype.Component
class CheckReportForm implements TaskForm {

    private final ReportService reports;
    private final ReportSheets sheets;

    CheckReportForm(ReportService reports, ReportSheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "check-report";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ReportFacts report = reports.facts(page.subjectId()).orElseThrow(NotFound::new);
        Div box = new Div(
                sheets.sheet(report, false),
                ChangeList.of(reports.changes(report), sheets, report),
                new HintList(reports.hints(report.addresseeId())));
        FormPanel form = new FormPanel();
        List<Line> lines = new ArrayList<>();
        ReportSheets.Evidence evidence = sheets.evidence(report);
        sheets.obligations(report).forEach((line, obligation) -> {
            if (line.verdict() != Verdict.Kind.ACCEPTED) {
                Line check = new Line(line, obligation, evidence, form);
                lines.add(check);
                form.content(check);
            }
        });
        form.primary(box.getTranslation("check-report.action"), () -> {
            reports.check(
                    frame.ticket(),
                    report.addresseeId(),
                    lines.stream().filter(Line::judged).map(Line::read).toList());
            frame.done();
        });
        box.add(form);
        return box;
    }

    /** One obligation to be judged; what the unit itself calls unfinished comes again without a verdict. */
    private final class Line extends FieldSet {

        private final transient ReportFacts.Line line;
        private final RadioButtonGroup<Verdict.Kind> verdict = new RadioButtonGroup<>();
        private final TextField reason;

        Line(
                ReportFacts.Line line,
                DirectiveFacts.ObligationFacts obligation,
                ReportSheets.Evidence evidence,
                FormPanel form) {
            super(obligation.label());
            this.line = line;
            addClassName("line");
            add(sheets.content(line, this));
            if (obligation.workKind() != WorkKind.REPORT) {
                add(evidence.of(line.assignmentId(), obligation.code(), this));
            }
            verdict.setLabel(getTranslation("form.required", getTranslation("report.verdict")));
            verdict.setItems(Verdict.Kind.ACCEPTED, Verdict.Kind.RETURNED);
            verdict.setItemLabelGenerator(kind -> getTranslation("Verdict.Kind." + kind));
            reason = new TextField(getTranslation("form.required", getTranslation("report.verdict.reason")));
            reason.setVisible(false);
            verdict.addValueChangeListener(change -> reason.setVisible(change.getValue() == Verdict.Kind.RETURNED));
            form.bind("verdict-" + line.assignmentId(), verdict);
            form.bind("reason-" + line.assignmentId(), reason);
            if (line.finished()) {
                add(verdict, reason);
            }
        }

        boolean judged() {
            return verdict.getValue() != null;
        }

        Verdict read() {
            return new Verdict(line.assignmentId(), verdict.getValue() == Verdict.Kind.ACCEPTED, reason.getValue());
        }
    }
}
