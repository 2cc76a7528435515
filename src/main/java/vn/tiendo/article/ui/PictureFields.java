package vn.tiendo.article.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.UploadTexts;
import vn.tiendo.prose.picture.CleanPicture;
import vn.tiendo.prose.picture.PictureFile;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.FormPanel;

/** The pictures of an article: each made small in the browser and clean on the server, with what it shows and who took it. */
class PictureFields extends Div {

    private static final String SHRINK = "import(new URL('shrink.js', document.baseURI)).then(it => it.shrink(this))";

    private final transient FileService files;
    private final transient FileSubject subject;
    private final FormPanel form;
    private final transient BiConsumer<Integer, ArticleDraft.Picture> insert;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final Upload field = new Upload();
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param insert puts a picture, called by its number, where the author writes
     * @param changed is called after a picture came or went
     */
    PictureFields(
            FileService files,
            UUID article,
            FormPanel form,
            BiConsumer<Integer, ArticleDraft.Picture> insert,
            Runnable changed) {
        this.files = files;
        this.subject = new FileSubject(ArticleService.FILES, article);
        this.form = form;
        this.insert = insert;
        this.changed = changed;
        addClassName("picture-fields");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        field.setUploadHandler(new Receiver());
        field.setAcceptedFileExtensions(".jpg", ".jpeg", ".png");
        field.setMaxFileSize(PictureFile.MAX_BYTES);
        field.setI18n(UploadTexts.of(this));
        field.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        field.addAllFinishedListener(finished -> field.clearFileList());
        Paragraph hint = new Paragraph(getTranslation("article.pictures.hint"));
        hint.addClassName("hint");
        add(new H3(getTranslation("article.pictures")), hint, field, problem, list);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        field.getElement().executeJs(SHRINK);
    }

    void show(List<ArticleDraft.Picture> pictures) {
        list.removeAll();
        lines.clear();
        pictures.forEach(this::line);
    }

    List<ArticleDraft.Picture> read() {
        return lines.stream().map(Line::read).toList();
    }

    /** Keeps a picture that came with a Word file, too. */
    ArticleDraft.Picture keep(byte[] content, String name, String alt) throws IOException {
        CleanPicture clean = PictureFile.reencode(new ByteArrayInputStream(content));
        String ending = clean.contentType().equals("image/png") ? ".png" : ".jpg";
        UUID id = files.store(subject, bare(name) + ending, new ByteArrayInputStream(clean.bytes()));
        return new ArticleDraft.Picture(id, alt, "", alt);
    }

    void add(ArticleDraft.Picture picture) {
        line(picture);
        changed.run();
    }

    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void line(ArticleDraft.Picture picture) {
        Line line = new Line(picture, lines.size());
        lines.add(line);
        list.add(line);
        form.watch(line);
    }

    private void remove(Line line) {
        List<ArticleDraft.Picture> rest =
                lines.stream().filter(each -> each != line).map(Line::read).toList();
        show(rest);
        changed.run();
    }

    /** One picture. */
    private final class Line extends Div {

        private final transient UUID file;
        private final TextField caption = field("caption", ArticleDraft.LONGEST_CAPTION);
        private final TextField credit = field("credit", ArticleDraft.LONGEST_CREDIT);
        private final TextField alt = field("alt", ArticleDraft.LONGEST_CAPTION);

        Line(ArticleDraft.Picture picture, int at) {
            this.file = picture.fileId();
            addClassName("picture-line");
            caption.setValue(picture.caption());
            credit.setValue(picture.credit());
            alt.setValue(picture.alt());
            alt.setHelperText(getTranslation("article.picture.alt.hint"));
            form.bind(ArticleDraft.field(at, "caption"), caption);
            form.bind(ArticleDraft.field(at, "credit"), credit);
            form.bind(ArticleDraft.field(at, "alt"), alt);
            Image image = new Image(PictureLinks.of(file), "");
            Button into = new Button(getTranslation("article.picture.insert"), click -> insert.accept(at + 1, read()));
            into.setAriaLabel(getTranslation("article.picture.insert-n", at + 1));
            Button away = new Button(getTranslation("article.picture.remove"), click -> remove(this));
            away.setAriaLabel(getTranslation("article.picture.remove-n", at + 1));
            Div buttons = new Div(into, away);
            buttons.addClassName("row");
            Span number = new Span(getTranslation("article.picture.n", at + 1));
            number.addClassName("picture-number");
            add(number, image, caption, credit, alt, buttons);
        }

        private TextField field(String part, int longest) {
            TextField text = new TextField(getTranslation("form.required", getTranslation("article.picture." + part)));
            text.setMaxLength(longest);
            text.setWidthFull();
            return text;
        }

        ArticleDraft.Picture read() {
            return new ArticleDraft.Picture(file, caption.getValue(), credit.getValue(), alt.getValue());
        }
    }

    /** Takes the bytes outside the session's lock, so that the page stays usable meanwhile. */
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI page = event.getUI();
            try (InputStream content = event.getInputStream()) {
                ArticleDraft.Picture picture = keep(content.readAllBytes(), event.getFileName(), "");
                tell(page, "", () -> add(picture));
            } catch (Refused refused) {
                tell(page, getTranslation(refused.key(), refused.args()), () -> {});
            }
        }

        private void tell(UI page, String message, Runnable then) {
            page.accessLater(
                            () -> {
                                if (isAttached()) {
                                    problem.setText(message);
                                    then.run();
                                }
                            },
                            () -> {})
                    .run();
        }

        @Override
        public long getFileSizeMax() {
            return PictureFile.MAX_BYTES;
        }
    }
}
