package vn.tiendo.article.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.prose.Markdown;

/** The approved text without marks, to be copied into the portal. */
class MarkdownCopy extends Details {

    MarkdownCopy(ArticleDraft text) {
        addClassNames("sheet", "folded-form");
        setSummaryText(getTranslation("article.copy"));
        TextArea area = new TextArea(getTranslation("article.copy.text"));
        area.setValue(text.title() + "\n\n" + text.lead() + "\n\n" + Markdown.plainText(text.body()));
        area.setReadOnly(true);
        area.setWidthFull();
        add(new Paragraph(getTranslation("article.copy.hint")), area);
    }
}
