package vn.tiendo.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.ledger.LedgerLinks;

/** The way from a directive that was issued to its waiting ledger. */
@org.springframework.stereotype.Component
class LedgerPanel implements DirectivePanel {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        if (!directive.state().issued()) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassNames("sheet", "running-panel");
        Anchor open = new Anchor(LedgerLinks.of(directive.id()), section.getTranslation("ledger.open"));
        open.addClassName("action-link");
        section.add(new H2(section.getTranslation("ledger.title")), open);
        return Optional.of(section);
    }
}
