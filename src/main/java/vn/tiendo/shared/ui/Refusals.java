package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.shared.Refused;

/** A part of a page that tells some refusals of the forms within itself, and for longer than a passing note does. */
public interface Refusals {

    /**
     * Tells one, if it is of those.
     *
     * @param form in which it happened
     * @return whether it was told
     */
    boolean tell(Component form, Refused refused);
}
