package vn.tiendo.file.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.shared.ui.Toasts;

/** Adds files to a subject, and shows those that are there. */
public class FileUpload extends Div {

    static final String PATH = "/tep/";

    private final transient FileService files;
    private final transient FileSubject subject;
    private final Div list = new Div();

    public FileUpload(FileService files, FileSubject subject) {
        this.files = files;
        this.subject = subject;
        addClassName("file-upload");
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            store(metadata.fileName(), bytes);
        }));
        upload.setMaxFileSize((int) FileService.MAX_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".jpg", ".jpeg", ".png");
        upload.setUploadButton(new Button(getTranslation("file.choose")));
        upload.setDropLabel(new Span(getTranslation("file.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> Toasts.warn(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Span hint = new Span(getTranslation("file.hint"));
        hint.addClassName("muted");
        add(upload, hint, list);
        show();
    }

    private void store(String name, byte[] bytes) {
        try {
            files.store(subject, name, new ByteArrayInputStream(bytes));
            show();
        } catch (Refused e) {
            Toasts.warn(Submit.message(this, e));
        }
    }

    private void show() {
        list.removeAll();
        list.add(new FileList(files.of(subject), id -> {
            files.remove(id);
            show();
        }));
    }

    private UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("file.too-large"))
                .setIncorrectFileType(getTranslation("file.wrong-type")));
        return texts;
    }
}
