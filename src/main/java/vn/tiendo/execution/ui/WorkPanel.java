package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;

/** What the room that carries a kind of work shows of it to the lead, and how it is begun; such a room gives one. */
public interface WorkPanel {

    WorkKind kind();

    Component open(AssignmentFacts assignment);
}
