package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ReviewService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** What the approver said by telephone about something urgent. */
@org.springframework.stereotype.Component
class ConsentArticleForm implements TaskForm {

    private final ReviewService reviews;
    private final ArticleBook book;
    private final ArticleSheets sheets;

    ConsentArticleForm(ReviewService reviews, ArticleBook book, ArticleSheets sheets) {
        this.reviews = reviews;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "consent-article";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ArticleFacts article = book.facts(page.subjectId());
        List<UUID> able = book.approver(article.id())
                .map(approver -> List.copyOf(approver.desk().lawful()))
                .orElse(List.of());
        Div box = new Div();
        FormPanel form = new FormPanel();
        Select<UUID> approver = form.field("approver", new Select<>());
        approver.setLabel(form.getTranslation("form.required", form.getTranslation("article.consent.who")));
        approver.setItems(able);
        approver.setItemLabelGenerator(sheets::name);
        TextArea words = form.field(
                "words",
                new TextArea(form.getTranslation("form.required", form.getTranslation("article.consent.words"))));
        words.setHelperText(form.getTranslation("article.consent.hint"));
        words.setMaxLength(ArticleDraft.LONGEST_REASON);
        words.setWidthFull();
        form.primary(form.getTranslation("consent-article.action"), () -> {
            reviews.consent(frame.ticket(), approver.getValue(), true, words.getValue());
            frame.done();
        });
        form.action(form.getTranslation("article.consent.refused"), () -> {
            reviews.consent(frame.ticket(), approver.getValue(), false, words.getValue());
            frame.done();
        });
        form.dock();
        box.add(sheets.facts(article, box), sheets.paper(article, box), form);
        return box;
    }
}
