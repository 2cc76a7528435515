package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.Cell;

/** A number that leads to the list that it counts. */
public class NumberLink extends Anchor {

    /** @param what the number counts, for who does not see what stands around it */
    public NumberLink(int number, String address, String what) {
        super(address, "");
        setText(getTranslation("shared.number", number));
        addClassName("number-link");
        setAriaLabel(getTranslation("overview.number", number, what));
    }

    /**
     * To the list of assignments of a directive.
     *
     * @param unit of this one only; null for all
     */
    public static NumberLink works(int number, Cell what, UUID directive, @Nullable UUID unit, Component page) {
        return new NumberLink(number, ListChoice.address(what, directive, unit), page.getTranslation("Cell." + what));
    }
}
