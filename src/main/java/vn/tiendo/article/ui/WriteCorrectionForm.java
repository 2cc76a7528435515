package vn.tiendo.article.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskPage;

/** The words that shall stand beside the article. */
@Component
class WriteCorrectionForm extends CorrectionStep {

    WriteCorrectionForm(
            ArticleCorrectionService corrections, ArticleBook book, ArticleSheets sheets, CorrectionSheet sheet) {
        super("write-correction", corrections, book, sheets, sheet);
    }

    @Override
    FormPanel form(Correction correction, ArticleFacts article, TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        TextArea words = form.field(
                "words",
                new TextArea(form.getTranslation("form.required", form.getTranslation("article.correction.words"))));
        words.setHelperText(form.getTranslation("article.correction.words.hint"));
        words.setMaxLength(Correction.LONGEST_WORDS);
        words.setWidthFull();
        words.setValue(
                correction.words().isBlank() ? form.getTranslation("article.correction.begin") : correction.words());
        form.primary(form.getTranslation("write-correction.action"), () -> {
            corrections().write(frame.ticket(), words.getValue());
            frame.done();
        });
        form.dock();
        return form;
    }
}
