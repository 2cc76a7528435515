package vn.tiendo.article.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskPage;

/** The article is gone from the portal; since when. */
@Component
class TakeArticleDownForm extends CorrectionStep {

    private final Clock clock;

    TakeArticleDownForm(
            ArticleCorrectionService corrections,
            ArticleBook book,
            ArticleSheets sheets,
            CorrectionSheet sheet,
            Clock clock) {
        super("take-article-down", corrections, book, sheets, sheet);
        this.clock = clock;
    }

    @Override
    FormPanel form(Correction correction, ArticleFacts article, TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        MomentFields moment = new MomentFields(form, "article.down.day", "article.down.hour", clock.instant());
        form.primary(form.getTranslation("take-article-down.action"), () -> {
            corrections().takeDown(frame.ticket(), moment.read());
            frame.done();
        });
        form.dock();
        return form;
    }
}
