package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFolders;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk brings the signed copy of a report that went before it. */
@org.springframework.stereotype.Component
class AttachSignedCopyForm implements TaskForm {

    private final ReportService reports;
    private final ReportSendingService sending;
    private final ReportSheets sheets;
    private final FileService files;

    AttachSignedCopyForm(ReportService reports, ReportSendingService sending, ReportSheets sheets, FileService files) {
        this.reports = reports;
        this.sending = sending;
        this.sheets = sheets;
        this.files = files;
    }

    @Override
    public String step() {
        return "attach-signed-copy";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ReportFacts report = reports.facts(page.subjectId()).orElseThrow(NotFound::new);
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation("report.copy.awaited", report.number())));
        if (!page.rights().complete()) {
            form.content(new Paragraph(form.getTranslation("report.on-behalf.copy")));
        } else {
            FileUpload upload = new FileUpload(
                            files,
                            new FileSubject(ReportFolders.COPIES, report.copy().id()))
                    .signedCopies();
            form.content(upload);
            upload.whenChanged(form::forgetProblems);
        }
        form.primary(form.getTranslation("attach-signed-copy.action"), () -> {
            sending.attach(frame.ticket());
            frame.done();
        });
        return new Div(form, sheets.sheet(report, true));
    }
}
