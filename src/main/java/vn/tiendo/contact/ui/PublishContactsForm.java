package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactService;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The officer says on which page of the unit's portal the contacts stand, and since when. */
@org.springframework.stereotype.Component
class PublishContactsForm implements TaskForm {

    private final ContactService contacts;
    private final ContactBook book;
    private final ContactSheets sheets;
    private final PortalService portals;
    private final DueText words;

    PublishContactsForm(
            ContactService contacts, ContactBook book, ContactSheets sheets, PortalService portals, DueText words) {
        this.contacts = contacts;
        this.book = book;
        this.sheets = sheets;
        this.portals = portals;
        this.words = words;
    }

    @Override
    public String step() {
        return "publish-contacts";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ContactFacts list = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        TextField link = form.field(
                "link", new TextField(form.getTranslation("form.required", form.getTranslation("contact.link"))));
        portals.address(list.unitId())
                .ifPresent(address -> link.setHelperText(form.getTranslation("contact.link.hint", address)));
        link.setMaxLength(ContactDraft.LONGEST_LINK);
        link.setValue(list.publishedLink());
        VietnameseDatePicker day = form.field(
                "day",
                new VietnameseDatePicker(
                        form.getTranslation("form.required", form.getTranslation("contact.published-on"))));
        day.setValue(words.today());
        form.primary(form.getTranslation("publish-contacts.action"), () -> {
            contacts.publish(frame.ticket(), link.getValue(), day.getValue());
            frame.done();
        });
        form.dock();
        return new Div(form, sheets.rows(list, form));
    }
}
