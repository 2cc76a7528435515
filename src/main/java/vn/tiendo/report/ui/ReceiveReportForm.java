package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The receiving office takes a report in; its check comes next. */
@org.springframework.stereotype.Component
class ReceiveReportForm implements TaskForm {

    private final ReportService reports;
    private final ReportSendingService sending;
    private final ReportSheets sheets;

    ReceiveReportForm(ReportService reports, ReportSendingService sending, ReportSheets sheets) {
        this.reports = reports;
        this.sending = sending;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "receive-report";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ReportFacts report = reports.facts(page.subjectId()).orElseThrow(NotFound::new);
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation("report.receive.text")));
        form.primary(form.getTranslation("receive-report.action"), () -> {
            sending.receive(frame.ticket());
            frame.done();
        });
        return new Div(form, ChangeList.of(reports.changes(report), sheets, report), sheets.sheet(report, true));
    }
}
