package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.ui.AddresseePanel;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionLinks;
import vn.tiendo.extension.ExtensionOption;
import vn.tiendo.extension.ExtensionService;

/** On the page of a unit's work: its requests for more time, and the way to another one. */
@org.springframework.stereotype.Component
class UnitPanel implements AddresseePanel {

    private final ExtensionService extensions;
    private final RequestCards cards;

    UnitPanel(ExtensionService extensions, RequestCards cards) {
        this.extensions = extensions;
        this.cards = cards;
    }

    @Override
    public Optional<Component> panel(AddresseeFacts addressee) {
        List<ExtensionFacts> requests = extensions.ofUnit(addressee.id());
        boolean open = extensions.options(addressee.id()).stream().anyMatch(ExtensionOption::open);
        if (requests.isEmpty() && !open) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("extension");
        section.add(new H2(section.getTranslation("extension.requests")));
        if (open) {
            Div line = new Div(ask(addressee, section));
            line.addClassName("way-on");
            section.add(line);
        }
        if (!requests.isEmpty()) {
            section.add(cards.list(
                    requests.reversed(), () -> section.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
        return Optional.of(section);
    }

    private static Anchor ask(AddresseeFacts addressee, Component screen) {
        Anchor ask = new Anchor(ExtensionLinks.of(addressee.id()), screen.getTranslation("extension.ask.link"));
        ask.addClassName("action-link");
        return ask;
    }
}
