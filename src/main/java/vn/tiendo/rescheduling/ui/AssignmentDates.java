package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.AssignmentPanel;

/** On the page of an assignment: the changes of dates that concern it, with the deadline of before. */
@org.springframework.stereotype.Component
class AssignmentDates implements AssignmentPanel {

    private final ReschedulingCards cards;

    AssignmentDates(ReschedulingCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<Component> panel(AssignmentFacts assignment) {
        return cards.section(assignment.directiveId(), Set.of(assignment.obligationId()));
    }
}
