package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.ReviewService;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.rule.LookFor;
import vn.tiendo.file.FileService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The editor changes what is wrong, ticks what was looked for, and passes it on, sends it back or turns it down. */
@org.springframework.stereotype.Component
class EditArticleForm implements TaskForm {

    private final ReviewService reviews;
    private final ArticleService articles;
    private final ArticleBook book;
    private final ArticleSheets sheets;
    private final ArticleChoices choices;
    private final FileService files;

    EditArticleForm(
            ReviewService reviews,
            ArticleService articles,
            ArticleBook book,
            ArticleSheets sheets,
            ArticleChoices choices,
            FileService files) {
        this.reviews = reviews;
        this.articles = articles;
        this.book = book;
        this.sheets = sheets;
        this.choices = choices;
        this.files = files;
    }

    @Override
    public String step() {
        return "edit-article";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ArticleFacts article = book.facts(page.subjectId());
        Div box = new Div();
        FormPanel form = new FormPanel();
        ArticleFields fields =
                new ArticleFields(form, files, article.id(), choices.of(article.portalUnitId()), () -> {});
        fields.fixPortal();
        fields.show(article.draft());
        CheckboxGroup<LookFor> lookedFor = form.field("checklist", new CheckboxGroup<>());
        lookedFor.setLabel(form.getTranslation("form.required", form.getTranslation("article.checklist")));
        lookedFor.setItems(LookFor.values());
        lookedFor.setItemLabelGenerator(each -> form.getTranslation("LookFor." + each));
        TextArea reason = form.field("reason", new TextArea(form.getTranslation("article.reason")));
        reason.setHelperText(form.getTranslation("article.reason.hint"));
        reason.setMaxLength(ArticleDraft.LONGEST_REASON);
        reason.setWidthFull();
        form.primary(form.getTranslation("edit-article.action"), () -> {
            reviews.edit(frame.ticket(), fields.read(), lookedFor.getValue(), Decision.PASS, reason.getValue());
            frame.done();
        });
        form.action(form.getTranslation("ReviewService.Decision.RETURN"), () -> {
            reviews.edit(frame.ticket(), fields.read(), lookedFor.getValue(), Decision.RETURN, reason.getValue());
            frame.done();
        });
        form.action(form.getTranslation("ReviewService.Decision.REJECT"), () -> {
            reviews.edit(frame.ticket(), fields.read(), lookedFor.getValue(), Decision.REJECT, reason.getValue());
            frame.done();
        });
        form.autosave(() -> fields.saved(reviews.save(article.id(), fields.read())));
        form.dock();
        box.add(
                sheets.facts(article, box),
                sheets.findings(articles.findings(article.id(), article.draft()), box),
                form,
                new RemarkPanel(articles, book, sheets, article),
                new RevisionPanel(book.revisions(article.id()), sheets));
        return box;
    }
}
