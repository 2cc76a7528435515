package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.ui.AddresseePanel;
import vn.tiendo.rescheduling.ReschedulingFacts;
import vn.tiendo.rescheduling.ReschedulingService;
import vn.tiendo.rescheduling.ReschedulingState;

/** On the page of a unit's work: the changes of dates that hold for it, with the deadlines of before. */
@org.springframework.stereotype.Component
class UnitDates implements AddresseePanel {

    private final ReschedulingService reschedulings;
    private final ReschedulingCards cards;

    UnitDates(ReschedulingService reschedulings, ReschedulingCards cards) {
        this.reschedulings = reschedulings;
        this.cards = cards;
    }

    @Override
    public Optional<Component> panel(AddresseeFacts addressee) {
        List<ReschedulingFacts> changes = reschedulings.ofDirective(addressee.directiveId()).stream()
                .filter(change -> change.state() == ReschedulingState.APPROVED)
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("extension");
        section.add(
                new H2(section.getTranslation("rescheduling.changes")),
                cards.list(changes, () -> section.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        return Optional.of(section);
    }
}
