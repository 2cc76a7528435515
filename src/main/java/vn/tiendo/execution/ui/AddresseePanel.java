package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tiendo.execution.AddresseeFacts;

/** What another room shows on the page of a unit's work. */
public interface AddresseePanel {

    Optional<Component> panel(AddresseeFacts addressee);
}
