package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleService;
import vn.tiendo.file.FileService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The author mends what came back; what the editor changed stands beside it. */
@org.springframework.stereotype.Component
class RewriteArticleForm implements TaskForm {

    private final ArticleService articles;
    private final ArticleBook book;
    private final ArticleSheets sheets;
    private final ArticleChoices choices;
    private final FileService files;

    RewriteArticleForm(
            ArticleService articles,
            ArticleBook book,
            ArticleSheets sheets,
            ArticleChoices choices,
            FileService files) {
        this.articles = articles;
        this.book = book;
        this.sheets = sheets;
        this.choices = choices;
        this.files = files;
    }

    @Override
    public String step() {
        return "rewrite-article";
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
        form.primary(form.getTranslation("rewrite-article.action"), () -> {
            articles.rewrite(frame.ticket(), fields.read());
            frame.done();
        });
        form.autosave(() -> fields.saved(articles.save(article.id(), fields.read())));
        form.dock();
        box.add(
                new RemarkPanel(articles, book, sheets, article),
                new RevisionPanel(book.revisions(article.id()), sheets),
                form);
        return box;
    }
}
