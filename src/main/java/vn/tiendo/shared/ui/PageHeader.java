package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The one heading of a page, with what can be done there. */
public class PageHeader extends Header {

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        add(new H1(title));
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("page-actions");
            add(box);
        }
    }
}
