package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final Paragraph scanProblem = new Paragraph();
    private final transient List<Command> proved = new ArrayList<>();

    OnBehalfPanel(TaskPage page, FileService files) {
        this.files = files;
        // one scan folder for each opening of the form: an abandoned scan never slips into another record
        UUID folder = Ids.next();
        this.subject = new FileSubject(ScanGuard.TYPE, folder);
        addClassNames("sheet", "on-behalf");
        reason = new TextArea(getTranslation("task.on-behalf.reason"));
        reason.setWidthFull();
        scanProblem.addClassName("problem");
        scanProblem.getElement().setAttribute("role", "alert");
        FileUpload upload = new FileUpload(files, subject).signedCopies();
        upload.whenChanged(() -> {
            scanProblem.setText("");
            proved.forEach(Command::execute);
        });
        add(
                new H2(getTranslation("task.on-behalf.title")),
                new Paragraph(getTranslation("task.on-behalf.text", page.unit().name())),
                reason,
                new H3(getTranslation("task.on-behalf.scan")),
                upload,
                scanProblem);
    }

    /** Stands empty as long as no scan lies here. @param content made with the folder of the scans */
    Component onceProved(Function<@Nullable UUID, Component> content) {
        Div place = new Div();
        Component none = new Paragraph(getTranslation("task.on-behalf.scan-first"));
        place.add(none);
        Command show = () -> {
            boolean scanned = !files.of(subject).isEmpty();
            if (scanned == place.getChildren().anyMatch(none::equals)) { // a further scan is no further look
                place.removeAll();
                place.add(scanned ? content.apply(subject.id()) : none);
            }
        };
        proved.add(show);
        return place;
    }

    /** Tells everything that is missing beside its field; the form's summary tells it too. */
    TaskTicket complete(TaskTicket ticket) {
        TaskTicket.OnBehalf record = new TaskTicket.OnBehalf(reason.getValue(), subject.id());
        reason.setInvalid(false);
        scanProblem.setText("");
        try {
            record.require(!files.of(subject).isEmpty());
        } catch (InvalidInput missing) {
            missing.problems().forEach((field, key) -> show(field, getTranslation(key, missing.words(field))));
            throw missing;
        }
        return ticket.onBehalf(record.reason(), record.scans());
    }

    private void show(String field, String message) {
        if (field.equals(TaskTicket.SCAN)) {
            scanProblem.setText(message);
        } else {
            reason.setErrorMessage(message);
            reason.setInvalid(true);
        }
    }
}
