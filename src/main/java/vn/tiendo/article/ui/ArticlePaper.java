package vn.tiendo.article.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.prose.Markdown;

/** An article as it reads on a portal. */
class ArticlePaper extends Div {

    ArticlePaper(ArticleDraft text, String author) {
        addClassNames("sheet", "article-paper");
        H2 title = new H2(text.title().isBlank() ? getTranslation("article.untitled") : text.title());
        add(title);
        if (!text.lead().isBlank()) {
            Paragraph lead = new Paragraph(text.lead());
            lead.addClassName("article-lead");
            add(lead);
        }
        add(new Html("<div class=\"article-body prose\">"
                + Markdown.toHtml(text.body(), PictureLinks.of(text.pictures())) + "</div>"));
        pictures(text);
        Paragraph by = new Paragraph(text.penName().isBlank() ? author : text.penName());
        by.addClassName("article-author");
        add(by);
        if (!text.source().isBlank()) {
            add(new Paragraph(getTranslation("article.source.of", text.source())));
        }
    }

    /** Pictures that do not stand in the text stand below it. */
    private void pictures(ArticleDraft text) {
        Set<UUID> inside = new HashSet<>(Markdown.pictures(text.body()));
        List<ArticleDraft.Picture> below = text.pictures().stream()
                .filter(picture -> !inside.contains(picture.fileId()))
                .toList();
        below.forEach(picture -> {
            Image image = new Image(PictureLinks.of(picture.fileId()), picture.alt());
            Div figure = new Div(image, new Paragraph(caption(picture)));
            figure.addClassName("article-figure");
            add(figure);
        });
    }

    private String caption(ArticleDraft.Picture picture) {
        return picture.credit().isBlank()
                ? picture.caption()
                : getTranslation("article.caption", picture.caption(), picture.credit());
    }
}
