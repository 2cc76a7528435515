package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing, and what next (UX-27). */
public class EmptyState extends Div {

    /** @param actions what may be done about it, e.g. a button that clears the filters */
    public EmptyState(String text, String hint, Component... actions) {
        addClassName("empty-state");
        Paragraph why = new Paragraph(text);
        why.addClassName("empty-text");
        add(why);
        if (!hint.isBlank()) {
            add(new Paragraph(hint));
        }
        add(actions);
    }
}
