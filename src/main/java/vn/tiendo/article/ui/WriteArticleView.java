package vn.tiendo.article.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleService;
import vn.tiendo.file.FileService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;

/** Where an author writes: everything is kept as it is typed; a Word file can be taken in. */
@Route(ArticleLinks.WRITING)
@RouteAlias(ArticleLinks.WRITING + "/:id")
@RolesAllowed("USER")
class WriteArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleService articles;
    private final transient ArticleBook book;
    private final transient ArticleSheets sheets;
    private final transient ArticleChoices choices;
    private final transient FileService files;

    WriteArticleView(
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
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("id");
        removeAll();
        add(ListPlace.back(ArticleLinks.ARTICLES, getTranslation("article.back")), new PageHeader(getPageTitle()));
        if (id.isPresent()) {
            show(book.facts(Ids.read(id.get())), event);
        } else if (articles.portals().isEmpty()) {
            add(new EmptyState(getTranslation("article.no-portal"), getTranslation("article.no-portal.hint")));
        } else {
            // Pictures belong to a draft: it is there from the first moment, and opened again until something is in it.
            event.forwardTo(ArticleLinks.writing(articles.blank()));
        }
    }

    private void show(ArticleFacts article, BeforeEnterEvent event) {
        if (!book.rights(article.id()).write()) {
            event.forwardTo(ArticleLinks.of(article.id()));
            return;
        }
        UUID id = article.id();
        boolean draft = book.rights(id).discard();
        FormPanel form = new FormPanel();
        ArticleFields fields = new ArticleFields(
                form, files, id, draft ? choices.mine() : choices.of(article.portalUnitId()), () -> {});
        fields.show(article.draft());
        Div checked = new Div();
        if (draft) {
            add(new WordImport(fields));
            form.primary(getTranslation("article.send"), () -> {
                articles.send(id, fields.read());
                Toasts.done(getTranslation("article.sent"));
                UI.getCurrent().navigate(ArticleLinks.of(id));
            });
        } else {
            fields.fixPortal();
            add(new Paragraph(getTranslation("article.returned.way")));
        }
        form.action(getTranslation("article.look"), () -> {
            checked.removeAll();
            checked.add(
                    sheets.findings(articles.findings(id, fields.read()), this),
                    new ArticlePaper(fields.read(), sheets.name(article.authorId())));
            checked.scrollIntoView();
        });
        form.autosave(() -> fields.saved(articles.save(id, fields.read())));
        if (draft) {
            Question sure =
                    new Question(getTranslation("article.discard.title"), getTranslation("article.discard.text"));
            form.aside(getTranslation("article.discard"), () -> sure, () -> discard(id));
        }
        form.dock();
        add(form, checked);
    }

    private void discard(UUID id) {
        articles.discard(id);
        Toasts.done(getTranslation("article.discarded"));
        UI.getCurrent().navigate(ArticleLinks.ARTICLES);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("article.writing");
    }
}
