package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Facts as pairs of a term and its value. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("facts");
    }

    public void fact(String term, String value) {
        add(new Term(term), new Description(value));
    }

    public void fact(String term, Component value) {
        add(new Term(term), new Description(value));
    }
}
