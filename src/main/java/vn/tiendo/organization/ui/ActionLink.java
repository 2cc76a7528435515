package vn.tiendo.organization.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that stands among the actions of a page. */
class ActionLink extends Anchor {

    ActionLink(String path, String text) {
        super(path, text);
        addClassName("action-link");
    }
}
