package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The office that compares says of every row whether the published page has it so, and what is wrong if not. */
@org.springframework.stereotype.Component
class CompareContactsForm implements TaskForm {

    private final ContactService contacts;
    private final ContactBook book;
    private final ContactSheets sheets;

    CompareContactsForm(ContactService contacts, ContactBook book, ContactSheets sheets) {
        this.contacts = contacts;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "compare-contacts";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ContactFacts list = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        List<Line> lines = new ArrayList<>();
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        Button done = form.primary(form.getTranslation("compare-contacts.action"), () -> {
            contacts.compare(frame.ticket(), lines.stream().map(Line::read).toList());
            frame.done();
        });
        list.rows().forEach(row -> {
            Line line = new Line(
                    form,
                    lines.size(),
                    sheets.card(row, form),
                    () -> done.setText(form.getTranslation(
                            lines.stream().anyMatch(Line::differs)
                                    ? "contact.compare.return"
                                    : "compare-contacts.action")));
            lines.add(line);
            cards.add(line.card);
        });
        form.content(cards);
        form.dock();
        return new Div(sheets.facts(list, form), sheets.published(list, form), form);
    }

    /** What is found of one row. */
    private static final class Line {

        private final ListItem card;
        private final RadioButtonGroup<Boolean> matched = new RadioButtonGroup<>();
        private final TextField reason;

        Line(FormPanel form, int at, ListItem card, Runnable changed) {
            this.card = card;
            matched.setLabel(form.getTranslation("form.required", form.getTranslation("contact.compare.found")));
            matched.setItems(true, false);
            matched.setItemLabelGenerator(
                    value -> form.getTranslation(value ? "contact.compare.matches" : "contact.compare.differs"));
            reason = new TextField(form.getTranslation("form.required", form.getTranslation("contact.compare.reason")));
            reason.setMaxLength(ContactDraft.LONGEST_MISMATCH);
            reason.setWidthFull();
            reason.setVisible(false);
            matched.addValueChangeListener(change -> {
                reason.setVisible(differs());
                changed.run();
            });
            form.bind(ContactDraft.field(at, "matched"), matched);
            form.bind(ContactDraft.field(at, "reason"), reason);
            card.add(matched, reason);
        }

        boolean differs() {
            return Boolean.FALSE.equals(matched.getValue());
        }

        ContactDraft.Tick read() {
            return new ContactDraft.Tick(matched.getValue(), differs() ? reason.getValue() : "");
        }
    }
}
