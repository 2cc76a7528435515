package vn.tiendo.article.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskPage;

/** Whoever may approve by the board in force orders that the article is taken down, or says why it stays. */
@Component
class OrderRemovalForm extends CorrectionStep {

    OrderRemovalForm(
            ArticleCorrectionService corrections, ArticleBook book, ArticleSheets sheets, CorrectionSheet sheet) {
        super("order-removal", corrections, book, sheets, sheet);
    }

    @Override
    FormPanel form(Correction correction, ArticleFacts article, TaskPage page, Frame frame) {
        FormPanel texts = new FormPanel();
        return new ReviewForm(
                page,
                frame,
                texts.getTranslation("article.removal.not"),
                texts.getTranslation("article.removal.not.why"),
                corrections()::order);
    }
}
