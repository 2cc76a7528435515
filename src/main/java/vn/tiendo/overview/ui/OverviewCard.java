package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A number among others, in large figures, and what it counts. */
public class OverviewCard extends Div {

    public OverviewCard(String words, String css, Component... figures) {
        addClassNames("summary-card", "overview-card");
        if (!css.isEmpty()) {
            addClassName(css);
        }
        Span number = new Span(figures);
        number.addClassName("summary-number");
        add(number, new Span(words));
    }
}
