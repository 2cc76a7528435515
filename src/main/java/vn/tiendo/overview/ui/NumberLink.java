package vn.tiendo.overview.ui;

import com.vaadin.flow.component.html.Anchor;

/** A number that leads to the list that it counts. */
class NumberLink extends Anchor {

    /** @param what the number counts, for who does not see what stands around it */
    NumberLink(int number, String address, String what) {
        super(address, Integer.toString(number));
        addClassName("number-link");
        setAriaLabel(getTranslation("overview.number", number, what));
    }
}
