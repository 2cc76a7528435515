package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.ReviewService;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.ui.ProcessSections;

/** An article: how it reads, where it stands, whose turn it was, what was changed and remarked, what is done about it. */
@Route(ArticleLinks.ARTICLES + "/:id")
@RolesAllowed("USER")
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 30;

    private final transient ArticleBook book;
    private final transient ArticleService articles;
    private final transient ReviewService reviews;
    private final transient ArticleCorrectionService corrections;
    private final transient ArticleSheets sheets;
    private final transient CorrectionSheet correctionSheet;
    private final transient TaskListService tasks;
    private final transient ProcessSections processes;
    private final transient Timelines timelines;
    private String title = "";

    ArticleView(
            ArticleBook book,
            ArticleService articles,
            ReviewService reviews,
            ArticleCorrectionService corrections,
            ArticleSheets sheets,
            CorrectionSheet correctionSheet,
            TaskListService tasks,
            ProcessSections processes,
            Timelines timelines) {
        this.book = book;
        this.articles = articles;
        this.reviews = reviews;
        this.corrections = corrections;
        this.sheets = sheets;
        this.correctionSheet = correctionSheet;
        this.tasks = tasks;
        this.processes = processes;
        this.timelines = timelines;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.read(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(UUID id) {
        ArticleFacts article = book.facts(id);
        ArticleBook.Rights rights = book.rights(id);
        title = article.title().isBlank() ? getTranslation("article.untitled") : article.title();
        removeAll();
        add(ListPlace.back(ArticleLinks.ARTICLES, getTranslation("article.back")), new PageHeader(title));
        if (!article.returnReason().isBlank()) {
            Paragraph why = new Paragraph(getTranslation("article.returned.why", article.returnReason()));
            why.addClassName("warning");
            add(why);
        }
        add(sheets.facts(article, this));
        if (rights.write()) {
            add(way(ArticleLinks.writing(id), getTranslation("article.go-on")));
        }
        steps(article, rights);
        add(sheets.paper(article, this));
        if (article.revision() > 0) {
            add(
                    new RemarkPanel(articles, book, sheets, article),
                    new RevisionPanel(book.revisions(id), sheets),
                    sheets.turns(id, this),
                    processes.section(article.instanceId().isEmpty() ? null : article.instanceId(), id, this));
        }
        corrections(article);
        if (rights.withdraw()) {
            add(withdrawing(id));
        }
        Section acts = section("article.history");
        acts.add(timelines.newest(AuditScope.under(id), ACTS));
        add(acts);
    }

    /** What is open about it, and whose it could be. */
    private void steps(ArticleFacts article, ArticleBook.Rights rights) {
        tasks.openSteps(List.of(article.id()))
                .getOrDefault(article.id(), List.of())
                .forEach(step -> {
                    String name = getTranslation(step.step() + ".title");
                    if (tasks.holds(article.id(), step.step())) {
                        add(way(TaskLinks.task(step.taskId()), getTranslation("article.do", name)));
                    } else if (rights.take()) {
                        FormPanel form = new FormPanel();
                        form.content(new Paragraph(getTranslation("article.take.text", name)));
                        form.action(getTranslation("article.take"), () -> {
                            reviews.take(article.id());
                            Toasts.done(getTranslation("article.taken", name));
                            show(article.id());
                        });
                        add(form);
                    }
                });
    }

    private static Component way(String link, String text) {
        Div way = new Div(new Anchor(link, text));
        way.addClassName("way-on");
        return way;
    }

    private void corrections(ArticleFacts article) {
        List<Correction> all = corrections.of(article.id());
        if (!all.isEmpty()) {
            Section section = section("article.corrections");
            all.forEach(each -> {
                section.add(correctionSheet.of(each, this));
                tasks.openSteps(List.of(each.id())).getOrDefault(each.id(), List.of()).stream()
                        .filter(step -> tasks.holds(each.id(), step.step()))
                        .forEach(step -> section.add(way(
                                TaskLinks.task(step.taskId()),
                                getTranslation("article.do", getTranslation(step.step() + ".title")))));
            });
            add(section);
        }
        if (corrections.mayAsk(article.id())) {
            add(asking(article.id()));
        }
    }

    private Component asking(UUID id) {
        FormPanel form = new FormPanel();
        RadioButtonGroup<Boolean> removal = form.field("removal", new RadioButtonGroup<>());
        removal.setLabel(getTranslation("form.required", getTranslation("article.correction.kind")));
        removal.setItems(false, true);
        removal.setItemLabelGenerator(
                each -> getTranslation(each ? "article.correction.removal" : "article.correction"));
        removal.setValue(false);
        TextArea why = form.field(
                "why", new TextArea(getTranslation("form.required", getTranslation("article.correction.why"))));
        why.setMaxLength(Correction.LONGEST_REASON);
        why.setWidthFull();
        form.action(getTranslation("article.correction.ask"), () -> {
            corrections.ask(id, removal.getValue(), why.getValue());
            Toasts.done(getTranslation("article.correction.asked.done"));
            show(id);
        });
        return folded("article.correction.open", form);
    }

    private Component withdrawing(UUID id) {
        FormPanel form = new FormPanel();
        TextArea why = form.field("reason", new TextArea(getTranslation("article.withdraw.why")));
        why.setMaxLength(ArticleDraft.LONGEST_REASON);
        why.setWidthFull();
        Question sure = new Question(getTranslation("article.withdraw.title"), getTranslation("article.withdraw.text"));
        form.action(getTranslation("article.withdraw"), () -> sure, () -> {
            articles.withdraw(id, why.getValue());
            Toasts.done(getTranslation("article.withdrawn"));
            show(id);
        });
        return folded("article.withdraw", form);
    }

    private Details folded(String key, Component form) {
        Details folded = new Details(getTranslation(key), form);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
