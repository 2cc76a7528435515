package vn.tiendo.file.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.Refused;

/** The files of a subject, each to download; who may add to the subject also gets the field to upload, and may take back his own. */
public class FileUpload extends Div {

    private static final int MAX_SIZE = 50 * 1024 * 1024;

    private final transient FileService files;
    private final transient FileSubject subject;
    private final boolean open;
    private final Upload field = new Upload();
    private final Paragraph hint = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private transient Command changed = () -> {};

    public FileUpload(FileService files, FileSubject subject) {
        this.files = files;
        this.subject = subject;
        this.open = files.mayAdd(subject);
        addClassName("file-upload");
        list.addClassName("files");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        if (open) {
            hint.setText(getTranslation("file.upload.hint"));
            hint.addClassName("hint");
            prepare();
            add(hint, field, problem);
        }
        add(list);
    }

    /** What is there now. */
    public List<StoredFile> files() {
        return files.of(subject);
    }

    /** Takes scans, photographs and digitally signed files only: what nobody can write on any more. */
    public FileUpload signedCopies() {
        field.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        hint.setText(getTranslation("file.upload.hint.copy"));
        return this;
    }

    /** Is called after a file came or went, e.g. to let a form show that its condition is met. */
    public void whenChanged(Command listener) {
        changed = listener;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void prepare() {
        field.setUploadHandler(new Receiver());
        field.setAcceptedFileExtensions(".pdf", ".docx", ".xlsx", ".jpg", ".jpeg", ".png");
        field.setMaxFileSize(MAX_SIZE);
        field.setI18n(UploadTexts.of(this));
        field.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        field.addAllFinishedListener(finished -> field.clearFileList());
    }

    private void show() {
        list.removeAll();
        List<StoredFile> present = files();
        present.forEach(file -> list.add(line(file)));
        list.setVisible(!present.isEmpty());
    }

    private ListItem line(StoredFile file) {
        Anchor link = new Anchor("tep/" + file.id(), file.name());
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("router-ignore", true); // else the client looks for a view of this name
        Span size = new Span(UploadTexts.size(this, file.size()));
        size.addClassName("size");
        ListItem line = new ListItem(link, size);
        if (open && files.mayTakeBack(subject, file)) {
            line.add(removal(file));
        }
        return line;
    }

    private Button removal(StoredFile file) {
        Button remove = new Button(getTranslation("file.upload.remove"), click -> {
            try {
                files.remove(file.id());
                refresh("");
            } catch (Refused refused) {
                refresh(getTranslation(refused.key(), refused.args()));
            }
        });
        remove.setAriaLabel(getTranslation("file.upload.remove-named", file.name()));
        return remove;
    }

    private void refresh(String message) {
        tell(message);
        show();
        changed.execute();
    }

    /** Who has left the page meanwhile finds the file when he comes back. */
    void tellPage(UI page, String message) {
        page.accessLater(
                        () -> {
                            if (isAttached()) {
                                refresh(message);
                            }
                        },
                        () -> {})
                .run();
    }

    private void tell(String message) {
        problem.setText(message);
    }

    /** Takes the bytes outside the session's lock, so that the page stays usable meanwhile. */
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                files.store(subject, event.getFileName(), content);
                tellPage(event.getUI(), "");
            } catch (Refused refused) {
                tellPage(event.getUI(), getTranslation(refused.key(), refused.args()));
            }
        }

        @Override
        public long getFileSizeMax() {
            return MAX_SIZE;
        }
    }
}
