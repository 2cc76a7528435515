package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.AddresseePanel;

/** On the page of a unit's work: the changes of dates that hold for it, with the deadlines of before. */
@org.springframework.stereotype.Component
class UnitDates implements AddresseePanel {

    private final ReschedulingCards cards;

    UnitDates(ReschedulingCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<Component> panel(AddresseeFacts addressee) {
        return cards.section(
                addressee.directiveId(),
                addressee.assignments().stream()
                        .map(AssignmentFacts::obligationId)
                        .collect(Collectors.toSet()));
    }
}
