package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactService;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader reads the list and what it is warned of; approves it, or sends it back. */
@org.springframework.stereotype.Component
class ApproveContactsForm implements TaskForm {

    private final ContactService contacts;
    private final ContactBook book;
    private final ContactSheets sheets;

    ApproveContactsForm(ContactService contacts, ContactBook book, ContactSheets sheets) {
        this.contacts = contacts;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "approve-contacts";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ContactFacts list = book.facts(page.subjectId());
        Div box = new Div();
        box.add(
                sheets.facts(list, box),
                sheets.warnings(list, box),
                sheets.rows(list, box),
                new ReviewForm(page, frame, box.getTranslation("contact.review.return"), contacts::approve));
        return box;
    }
}
