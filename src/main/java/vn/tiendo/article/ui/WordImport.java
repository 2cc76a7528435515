package vn.tiendo.article.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.file.ui.UploadTexts;
import vn.tiendo.prose.word.ImportedPicture;
import vn.tiendo.prose.word.ImportedText;
import vn.tiendo.prose.word.WordFile;
import vn.tiendo.shared.Refused;

/** Takes the text, the tables and the pictures of a Word file into the article that is written. */
class WordImport extends Details {

    private static final int MAX_SIZE = 20 * 1024 * 1024;

    private final ArticleFields fields;
    private final Paragraph said = new Paragraph();
    private final UnorderedList warnings = new UnorderedList();

    WordImport(ArticleFields fields) {
        this.fields = fields;
        addClassNames("sheet", "folded-form");
        setSummaryText(getTranslation("article.import"));
        Upload field = new Upload();
        field.setUploadHandler(new Receiver());
        field.setAcceptedFileExtensions(".docx");
        field.setMaxFileSize(MAX_SIZE);
        field.setMaxFiles(1);
        field.setI18n(UploadTexts.of(this));
        field.addFileRejectedListener(rejected -> said.setText(rejected.getErrorMessage()));
        field.addAllFinishedListener(finished -> field.clearFileList());
        said.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("article.import.text")), field, said, warnings);
    }

    private void taken(ImportedText text, List<ArticleDraft.Picture> kept, String markdown) {
        kept.forEach(picture -> fields.pictures().add(picture));
        fields.take(markdown, !fields.read().body().isBlank());
        said.setText(getTranslation("article.imported", kept.size()));
        warnings.removeAll();
        text.warnings().forEach(warning -> warnings.add(new ListItem(getTranslation("ImportWarning." + warning))));
    }

    /** Reads the file outside the session's lock, so that the page stays usable meanwhile. */
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI page = event.getUI();
            try (InputStream content = event.getInputStream()) {
                ImportedText text = WordFile.read(content);
                String markdown = text.markdown();
                List<ArticleDraft.Picture> kept = new ArrayList<>();
                for (ImportedPicture picture : text.pictures()) {
                    ArticleDraft.Picture stored =
                            fields.pictures().keep(picture.bytes(), event.getFileName(), picture.alt());
                    markdown = markdown.replace(
                            picture.id().toString(), stored.fileId().toString());
                    kept.add(stored);
                }
                String ready = markdown;
                tell(page, () -> taken(text, kept, ready));
            } catch (Refused refused) {
                tell(page, () -> said.setText(getTranslation(refused.key(), refused.args())));
            }
        }

        private void tell(UI page, Runnable then) {
            page.accessLater(
                            () -> {
                                if (isAttached()) {
                                    then.run();
                                }
                            },
                            () -> {})
                    .run();
        }

        @Override
        public long getFileSizeMax() {
            return MAX_SIZE;
        }
    }
}
