package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tiendo.execution.AssignmentFacts;

/** What another room shows on the page of one obligation at one unit. */
public interface AssignmentPanel {

    Optional<Component> panel(AssignmentFacts assignment);
}
