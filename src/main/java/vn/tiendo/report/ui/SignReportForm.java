package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportOnBehalfService;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The unit's head signs the report, or returns it to its author. */
@org.springframework.stereotype.Component
class SignReportForm implements TaskForm {

    private final ReportService reports;
    private final ReportOnBehalfService onBehalf;
    private final ReportSheets sheets;

    SignReportForm(ReportService reports, ReportOnBehalfService onBehalf, ReportSheets sheets) {
        this.reports = reports;
        this.onBehalf = onBehalf;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "sign-report";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div(frame.ofTheUnit(scans -> {
            ReportFacts report = scans == null
                    ? reports.facts(page.subjectId()).orElseThrow(NotFound::new)
                    : onBehalf.beingRecorded(page.step().taskId(), step(), scans);
            return new Div(ChangeList.of(reports.changes(report), sheets, report), sheets.sheet(report, true));
        }));
        FormPanel form = new FormPanel();
        TextArea reason = form.field("reason", new TextArea(box.getTranslation("report.return.reason")));
        form.primary(box.getTranslation("sign-report.action"), () -> {
            reports.sign(frame.ticket());
            frame.done();
        });
        form.action(box.getTranslation("report.return.action"), () -> {
            reports.returnToAuthor(frame.ticket(), reason.getValue());
            frame.done();
        });
        box.add(form);
        return box;
    }
}
