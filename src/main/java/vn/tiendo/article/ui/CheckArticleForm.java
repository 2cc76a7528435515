package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.PublicationService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** An officer of the overseeing office compares the real page with what was approved. */
@org.springframework.stereotype.Component
class CheckArticleForm implements TaskForm {

    private final PublicationService publications;
    private final ArticleBook book;
    private final ArticleSheets sheets;

    CheckArticleForm(PublicationService publications, ArticleBook book, ArticleSheets sheets) {
        this.publications = publications;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "check-article";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ArticleFacts article = book.facts(page.subjectId());
        Div box = new Div();
        FormPanel form = new FormPanel();
        TextArea reason = form.field("reason", new TextArea(form.getTranslation("article.check.reason")));
        reason.setHelperText(form.getTranslation("article.check.hint"));
        reason.setMaxLength(ArticleDraft.LONGEST_REASON);
        reason.setWidthFull();
        form.primary(form.getTranslation("check-article.action"), () -> {
            publications.check(frame.ticket(), true, false, reason.getValue());
            frame.done();
        });
        form.action(form.getTranslation("article.check.correct"), () -> {
            publications.check(frame.ticket(), false, false, reason.getValue());
            frame.done();
        });
        form.action(form.getTranslation("article.check.remove"), () -> {
            publications.check(frame.ticket(), false, true, reason.getValue());
            frame.done();
        });
        form.dock();
        box.add(sheets.facts(article, box), sheets.paper(article, box), form);
        return box;
    }
}
