package vn.tiendo.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.handover.HandOverService;
import vn.tiendo.organization.ui.PersonPanel;

/** Tells whoever is about to close an account or end a role what would be left behind. */
@org.springframework.stereotype.Component
class OpenWorkNote implements PersonPanel {

    private final HandOverService service;

    OpenWorkNote(HandOverService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> panel(UUID person, String login) {
        int open = service.open(person);
        if (open == 0) {
            return Optional.empty();
        }
        Div note = new Div();
        Anchor link = new Anchor(HandOverLinks.of(login), note.getTranslation("handover.title"));
        link.addClassName("action-link");
        note.addClassName("sheet");
        note.add(new Paragraph(note.getTranslation("handover.still-open", open)), new Div(link));
        return Optional.of(note);
    }
}
