package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.rescheduling.ReschedulingFacts;
import vn.tiendo.rescheduling.ReschedulingLinks;
import vn.tiendo.rescheduling.ReschedulingService;

/** On the page of a directive: how its dates were changed, and the following officer's way to change them. */
@org.springframework.stereotype.Component
class DatesPanel implements DirectivePanel {

    private final ReschedulingService reschedulings;
    private final ReschedulingCards cards;

    DatesPanel(ReschedulingService reschedulings, ReschedulingCards cards) {
        this.reschedulings = reschedulings;
        this.cards = cards;
    }

    @Override
    public int order() {
        return 13; // below what is going to happen by the present dates
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        List<ReschedulingFacts> changes = reschedulings.ofDirective(directive.id());
        boolean open = reschedulings.mayPropose(directive.id());
        if (changes.isEmpty() && !open) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("extension");
        section.add(new H2(section.getTranslation("rescheduling.changes")));
        if (open) {
            Anchor link = new Anchor(ReschedulingLinks.of(directive.id()), section.getTranslation("rescheduling.link"));
            link.addClassName("action-link");
            Div line = new Div(link);
            line.addClassName("way-on");
            section.add(line);
        }
        if (!changes.isEmpty()) {
            section.add(cards.list(changes, () -> section.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
        return Optional.of(section);
    }
}
