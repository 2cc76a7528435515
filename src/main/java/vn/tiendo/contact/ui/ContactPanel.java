package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.ContactService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.WorkPanel;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;

/** An assignment that asks for contacts shows how far they are, and begins a round. */
@org.springframework.stereotype.Component
class ContactPanel implements WorkPanel {

    private final ContactService contacts;
    private final ContactBook book;
    private final OrganizationService organization;

    ContactPanel(ContactService contacts, ContactBook book, OrganizationService organization) {
        this.contacts = contacts;
        this.book = book;
        this.organization = organization;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.CONTACT;
    }

    @Override
    public Component open(AssignmentFacts assignment) {
        UnitRef unit = organization.unit(assignment.unitId());
        Section box = new Section();
        box.addClassName("sheet");
        box.add(new H2(box.getTranslation("contact.title")), new Paragraph(box.getTranslation("contact.carries")));
        List<ContactFacts> history = book.history(unit.code());
        history.stream()
                .filter(list -> list.stage().open())
                .findFirst()
                .ifPresent(list -> box.add(new Paragraph(
                        box.getTranslation("contact.under-way", box.getTranslation("ContactStage." + list.stage())))));
        contacts.summary(unit.id()).ifPresent(summary -> box.add(new Paragraph(summary.line())));
        Div way = new Div(new Anchor(ContactLinks.of(unit.code()), box.getTranslation("contact.open")));
        way.addClassName("way-on");
        box.add(way);
        if (history.stream().noneMatch(list -> list.stage().open()) && book.mayStart(unit.id())) {
            box.add(new StartPanel(
                    contacts, book, unit.id(), () -> UI.getCurrent().navigate(ContactLinks.of(unit.code()))));
        }
        return box;
    }
}
