package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFolders;
import vn.tiendo.report.ReportNumbering;
import vn.tiendo.report.ReportOnBehalfService;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk gives the signed report its number and date, attaches the signed copy and sends it. */
@org.springframework.stereotype.Component
class NumberReportForm implements TaskForm {

    private final ReportService reports;
    private final ReportOnBehalfService onBehalf;
    private final ReportSendingService sending;
    private final ReportSheets sheets;
    private final FileService files;
    private final Clock clock;

    NumberReportForm(
            ReportService reports,
            ReportOnBehalfService onBehalf,
            ReportSendingService sending,
            ReportSheets sheets,
            FileService files,
            Clock clock) {
        this.reports = reports;
        this.onBehalf = onBehalf;
        this.sending = sending;
        this.sheets = sheets;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "number-report";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        TextField number = form.field("number", new TextField(required("report.number", form)));
        number.setHelperText(form.getTranslation("report.number.hint"));
        VietnameseDatePicker dated = form.field("dated", new VietnameseDatePicker(required("report.dated", form)));
        dated.setValue(LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
        Checkbox later = new Checkbox(form.getTranslation("report.copy.later"));
        if (!page.rights().complete()) {
            form.content(new Paragraph(form.getTranslation("report.on-behalf.copy")));
        }
        Component unitsOwn = frame.ofTheUnit(scans -> {
            if (scans != null) {
                return sheets.sheet(onBehalf.beingRecorded(page.step().taskId(), step(), scans), true);
            }
            ReportFacts report = reports.facts(page.subjectId()).orElseThrow(NotFound::new);
            number.setValue(report.number());
            form.content(copy(report, form));
            form.field("copy", later);
            later.setVisible(sending.copyMayFollow());
            later.setHelperText(form.getTranslation("report.copy.later.hint"));
            return sheets.sheet(report, true);
        });
        form.primary(form.getTranslation("number-report.action"), () -> {
            sending.send(frame.ticket(), new ReportNumbering(number.getValue(), dated.getValue(), later.getValue()));
            frame.done();
        });
        TextArea reason = form.field("reason", new TextArea(form.getTranslation("report.return.reason")));
        form.action(form.getTranslation("report.return.action"), () -> {
            sending.returnToAuthor(frame.ticket(), reason.getValue());
            frame.done();
        });
        return new Div(form, unitsOwn);
    }

    private Component copy(ReportFacts report, FormPanel form) {
        FileUpload upload = new FileUpload(
                        files,
                        new FileSubject(ReportFolders.COPIES, report.copy().id()))
                .signedCopies();
        upload.whenChanged(form::forgetProblems);
        return new Div(new H2(form.getTranslation("report.copy")), upload);
    }

    private static String required(String key, Component page) {
        return page.getTranslation("form.required", page.getTranslation(key));
    }
}
