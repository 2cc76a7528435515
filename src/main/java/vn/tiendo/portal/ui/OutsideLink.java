package vn.tiendo.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link to a page of a portal, opened beside the office's own page. */
class OutsideLink extends Anchor {

    OutsideLink(String address, String text) {
        super(address, text.isBlank() ? address : text);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
        addClassName("outside-link");
    }
}
