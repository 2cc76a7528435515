package vn.tiendo.article.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskPage;

/** Whoever may approve by the board in force rules on the words of a correction. */
@Component
class ApproveCorrectionForm extends CorrectionStep {

    ApproveCorrectionForm(
            ArticleCorrectionService corrections, ArticleBook book, ArticleSheets sheets, CorrectionSheet sheet) {
        super("approve-correction", corrections, book, sheets, sheet);
    }

    @Override
    FormPanel form(Correction correction, ArticleFacts article, TaskPage page, Frame frame) {
        FormPanel texts = new FormPanel();
        return new DecisionForm(
                texts.getTranslation("approve-correction.action"),
                texts.getTranslation("article.correction.not"),
                (decision, reason) -> {
                    corrections().approve(frame.ticket(), decision, reason);
                    frame.done();
                });
    }
}
