package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tiendo.directive.DirectiveFacts;

/** What another room shows on the page of a directive in force. */
public interface DirectivePanel {

    /** Panels stand in this order. */
    int order();

    Optional<Component> panel(DirectiveFacts directive);
}
