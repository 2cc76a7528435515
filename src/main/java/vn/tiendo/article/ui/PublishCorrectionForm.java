package vn.tiendo.article.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskPage;

/** Where the correction stands, and since when. */
@Component
class PublishCorrectionForm extends CorrectionStep {

    private final Clock clock;

    PublishCorrectionForm(
            ArticleCorrectionService corrections,
            ArticleBook book,
            ArticleSheets sheets,
            CorrectionSheet sheet,
            Clock clock) {
        super("publish-correction", corrections, book, sheets, sheet);
        this.clock = clock;
    }

    @Override
    FormPanel form(Correction correction, ArticleFacts article, TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        TextField link = form.field(
                "link", new TextField(form.getTranslation("form.required", form.getTranslation("article.link"))));
        link.setMaxLength(ArticleDraft.LONGEST_SOURCE);
        link.setWidthFull();
        link.setValue(article.publication().link());
        MomentFields moment = new MomentFields(form, "article.out.day", "article.out.hour", clock.instant());
        form.primary(form.getTranslation("publish-correction.action"), () -> {
            corrections().publish(frame.ticket(), link.getValue(), moment.read());
            frame.done();
        });
        form.dock();
        return form;
    }
}
