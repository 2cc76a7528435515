package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;

/** A link beside a form: it opens a tab of its own, says so, and leaves what has been typed alone. */
public class NewTabLink extends Anchor {

    public NewTabLink(String href, String text) {
        super(href, text);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
        getElement().setAttribute("aria-label", getTranslation("task.new-tab", text));
        Span sign = new Span("↗");
        sign.addClassName("new-tab");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign);
    }
}
