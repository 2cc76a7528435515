package vn.tiendo.file.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.InputStream;
import java.util.UUID;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.shared.ui.Toasts;

/** Adds files to a subject, while that may be done, and shows those that are there. */
public class FileUpload extends Div {

    static final String PATH = "/tep/";

    private final transient FileService files;
    private final transient FileSubject subject;
    private final boolean open;
    private final Div list = new Div();

    public FileUpload(FileService files, FileSubject subject) {
        this.files = files;
        this.subject = subject;
        this.open = files.mayAdd(subject);
        addClassName("file-upload");
        if (open) {
            Span hint = new Span(getTranslation("file.hint"));
            hint.addClassName("muted");
            add(field(), hint);
        }
        add(list);
        show();
    }

    private Upload field() {
        Upload upload = new Upload(receiver());
        upload.setMaxFileSize((int) FileService.MAX_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".jpg", ".jpeg", ".png");
        upload.setUploadButton(new Button(getTranslation("file.choose")));
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        upload.setI18n(UploadTexts.of(this));
        upload.addFileRejectedListener(rejected -> Toasts.warn(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** The bytes go straight to the disk, outside the session's lock: neither the heap nor the page feels a large file. */
    private UploadHandler receiver() {
        return event -> {
            try (InputStream content = event.getInputStream()) {
                files.store(subject, event.getFileName(), content);
                event.getUI().access(this::show);
            } catch (Refused e) {
                event.getUI().access(() -> Toasts.warn(Submit.message(this, e)));
            }
        };
    }

    private void show() {
        list.removeAll();
        list.add(open ? new FileList(files.of(subject), this::remove) : new FileList(files.of(subject)));
    }

    private void remove(UUID file) {
        try {
            files.remove(file);
        } catch (Refused e) {
            Toasts.warn(Submit.message(this, e));
        }
        show();
    }
}
