package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.PublicationService;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** Whoever puts it out says where it stands and since when; or that it has to be changed first. */
@org.springframework.stereotype.Component
class PublishArticleForm implements TaskForm {

    private final PublicationService publications;
    private final ArticleBook book;
    private final ArticleSheets sheets;
    private final PortalService portals;
    private final Clock clock;

    PublishArticleForm(
            PublicationService publications,
            ArticleBook book,
            ArticleSheets sheets,
            PortalService portals,
            Clock clock) {
        this.publications = publications;
        this.book = book;
        this.sheets = sheets;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "publish-article";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ArticleFacts article = book.facts(page.subjectId());
        Div box = new Div();
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation(
                "article.publish.where",
                portals.address(article.portalUnitId()).orElse(""),
                article.draft().section())));
        TextField link = form.field(
                "link", new TextField(form.getTranslation("form.required", form.getTranslation("article.link"))));
        link.setHelperText(form.getTranslation("article.link.hint"));
        link.setMaxLength(ArticleDraft.LONGEST_SOURCE);
        link.setWidthFull();
        MomentFields moment = new MomentFields(form, "article.out.day", "article.out.hour", clock.instant());
        TextArea reason = form.field("reason", new TextArea(form.getTranslation("article.mend.reason")));
        reason.setHelperText(form.getTranslation("article.mend.hint"));
        reason.setMaxLength(ArticleDraft.LONGEST_REASON);
        reason.setWidthFull();
        form.primary(form.getTranslation("publish-article.action"), () -> {
            publications.publish(frame.ticket(), link.getValue(), moment.read());
            frame.done();
        });
        form.action(form.getTranslation("article.mend"), () -> {
            publications.mend(frame.ticket(), reason.getValue());
            frame.done();
        });
        form.dock();
        box.add(sheets.facts(article, box), sheets.paper(article, box), new MarkdownCopy(article.draft()), form);
        return box;
    }
}
