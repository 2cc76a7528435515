package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** Begins a round; asks which office compares only where nothing says so. */
class StartPanel extends FormPanel {

    StartPanel(ContactService contacts, ContactBook book, UUID unitId, Runnable started) {
        content(new Paragraph(getTranslation("contact.start.text")));
        Select<UnitRef> overseer = new Select<>();
        Optional<DirectiveFacts> waits = contacts.unassigned(unitId);
        waits.ifPresent(directive -> content(new Paragraph(
                new Text(getTranslation("contact.start.unassigned", directive.reference()) + " "),
                new Anchor(DirectiveLinks.of(directive.id()), getTranslation("contact.start.unassigned.open")))));
        boolean asked = contacts.overseer(unitId).isEmpty();
        if (asked) {
            overseer.setLabel(getTranslation("form.required", getTranslation("contact.overseer")));
            if (waits.isEmpty()) {
                overseer.setHelperText(getTranslation("contact.overseer.hint"));
            }
            overseer.setItems(book.overseers(unitId));
            overseer.setItemLabelGenerator(UnitRef::name);
            field("overseer", overseer);
        }
        action(getTranslation("contact.start"), () -> {
            UnitRef chosen = overseer.getValue();
            contacts.start(unitId, chosen == null ? null : chosen.id());
            Toasts.done(getTranslation("contact.started"));
            started.run();
        });
    }
}
