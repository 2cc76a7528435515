package vn.tiendo.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing, and what next (UX-27). */
public class EmptyState extends Div {

    public EmptyState(String text, String hint) {
        addClassName("empty-state");
        Paragraph why = new Paragraph(text);
        why.addClassName("empty-text");
        add(why);
        if (!hint.isBlank()) {
            add(new Paragraph(hint));
        }
    }
}
