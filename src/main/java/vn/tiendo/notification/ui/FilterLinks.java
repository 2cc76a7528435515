package vn.tiendo.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The parts of a list as links beside each other, so that Back and a sent link show the same part. */
class FilterLinks extends Nav {

    FilterLinks(String label) {
        addClassName("filters");
        setAriaLabel(label);
    }

    void link(String path, String text, boolean current) {
        Anchor link = new Anchor(path, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
