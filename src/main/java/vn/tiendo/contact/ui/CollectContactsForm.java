package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactService;
import vn.tiendo.shared.ui.Autosave;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The unit's officer enters its contacts; what is typed is kept, complete or not. */
@org.springframework.stereotype.Component
class CollectContactsForm implements TaskForm {

    private final ContactService contacts;
    private final ContactBook book;

    CollectContactsForm(ContactService contacts, ContactBook book) {
        this.contacts = contacts;
        this.book = book;
    }

    @Override
    public String step() {
        return "collect-contacts";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return new Editor(page.subjectId(), frame);
    }

    private final class Editor extends Div {

        private final FormPanel form = new FormPanel();
        private final ContactRows rows;
        private final Autosave autosave;
        private int version;

        Editor(UUID list, Frame frame) {
            ContactFacts facts = book.facts(list);
            ContactDraft draft = book.draft(list);
            version = draft.version();
            if (!facts.why().isEmpty()) {
                Paragraph why = new Paragraph(facts.why());
                why.addClassName("warning");
                form.content(why);
            }
            Paragraph hint = new Paragraph(getTranslation("contact.collect.text"));
            rows = new ContactRows(form, book.candidates(facts.unitId()), book::mailbox, this::changed);
            form.content(hint, rows);
            rows.show(draft.rows(), facts.rows());
            form.primary(getTranslation("collect-contacts.action"), () -> {
                contacts.submit(frame.ticket(), read());
                frame.done();
            });
            if (contacts.mayAbandon(list)) {
                AbandonAction.add(form, frame.ticket(), contacts, frame::done);
            }
            autosave = form.autosave(() -> version = contacts.save(list, read()));
            form.dock();
            add(form);
        }

        private void changed() {
            autosave.changed();
        }

        private ContactDraft read() {
            return new ContactDraft(version, rows.read());
        }
    }
}
