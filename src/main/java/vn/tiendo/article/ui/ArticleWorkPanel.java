package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.WorkPanel;

/** An assignment about articles says how many there are, and leads to where one is written. */
@org.springframework.stereotype.Component
class ArticleWorkPanel implements WorkPanel {

    @Override
    public WorkKind kind() {
        return WorkKind.ARTICLE;
    }

    @Override
    public Component open(AssignmentFacts assignment) {
        Section box = new Section();
        box.addClassName("sheet");
        Div way = new Div(
                new Anchor(ArticleLinks.WRITING, box.getTranslation("article.write")),
                new Anchor(ArticleLinks.ARTICLES, box.getTranslation("article.list.open")));
        way.addClassNames("way-on", "row");
        box.add(new H2(box.getTranslation("article.work")), new Paragraph(box.getTranslation("article.carries")));
        if (assignment.progress() != null) {
            box.add(new Paragraph(assignment.progress()));
        }
        box.add(way);
        return box;
    }
}
