package vn.tiendo.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state in text, icon and colour: never by colour alone (UX-03). */
public class StateBadge extends Span {

    public StateBadge(String css, String icon, String text) {
        addClassNames("badge", css);
        Span sign = new Span(icon);
        sign.addClassName("badge-icon");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(text));
    }
}
