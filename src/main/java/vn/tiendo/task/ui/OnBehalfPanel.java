package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.task.ScanGuard;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/** Reason and scan for a step that the unit did on paper (ghi nhận hộ). */
class OnBehalfPanel extends Section {

    private final transient FileService files;
    private final transient FileSubject subject;
    private final TextArea reason;

    OnBehalfPanel(TaskPage page, FileService files) {
        this.files = files;
        // one scan folder for each opening of the form: an abandoned scan never slips into another record
        UUID folder = Ids.next();
        this.subject = new FileSubject(ScanGuard.TYPE, folder);
        addClassName("sheet");
        reason = new TextArea(getTranslation("task.on-behalf.reason"));
        reason.setWidthFull();
        add(
                new H2(getTranslation("task.on-behalf.title")),
                new Paragraph(getTranslation("task.on-behalf.text", page.unit().name())),
                reason,
                new FileUpload(files, subject));
    }

    TaskTicket complete(TaskTicket ticket) {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("task.reason-missing"));
            throw new InvalidInput("onBehalfReason", "task.reason-missing");
        }
        if (files.of(subject).isEmpty()) {
            throw new InvalidInput("onBehalfScan", "task.scan-missing");
        }
        return ticket.onBehalf(reason.getValue(), subject.id());
    }
}
