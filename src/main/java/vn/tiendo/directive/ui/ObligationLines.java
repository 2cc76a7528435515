package vn.tiendo.directive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.FormPanel;

/** What each class of recipients owes, one folding block for each obligation. */
class ObligationLines extends Div {

    private final RecipientLines recipients;
    private final transient FormPanel form;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    ObligationLines(RecipientLines recipients, FormPanel form) {
        this.recipients = recipients;
        this.form = form;
        addClassName("wide");
        list.addClassName("form-content");
        Button more = new Button(getTranslation("directive.obligation.add"), click -> {
            Line line = add(new DirectiveDraft.ObligationDraft(
                    Ids.next(), Ids.next(), "", "", "", "", WorkKind.OTHER, "", null));
            line.setOpened(true);
        });
        recipients.onChange(() -> lines.forEach(Line::refreshRecipients));
        add(list, more);
    }

    void show(List<DirectiveDraft.ObligationDraft> obligations) {
        lines.clear();
        list.removeAll();
        obligations.forEach(this::add);
    }

    List<DirectiveDraft.ObligationDraft> read() {
        return lines.stream().map(Line::read).toList();
    }

    private Line add(DirectiveDraft.ObligationDraft obligation) {
        Line line = new Line(obligation);
        lines.add(line);
        list.add(line);
        return line;
    }

    /** One obligation. */
    private final class Line extends Details {

        private final UUID id;
        private final TextField code = new TextField(getTranslation("directive.obligation.code"));
        private final TextField title = new TextField(getTranslation("directive.obligation.title"));
        private final TextField clauseRef = new TextField(getTranslation("directive.obligation.clause-ref"));
        private final TextArea clause = new TextArea(getTranslation("directive.obligation.clause"));
        private final Select<DirectiveDraft.RecipientDraft> recipient = new Select<>();
        private final Select<WorkKind> workKind = new Select<>();
        private final TextField deliverable = new TextField(getTranslation("directive.obligation.deliverable"));
        private final DueFields due;

        Line(DirectiveDraft.ObligationDraft obligation) {
            this.id = obligation.id();
            addClassName("sheet");
            recipient.setLabel(getTranslation("directive.obligation.recipient"));
            recipient.setItemLabelGenerator(value -> value == null ? "" : value.label());
            workKind.setLabel(getTranslation("directive.obligation.kind"));
            workKind.setItems(WorkKind.values());
            workKind.setItemLabelGenerator(kind -> getTranslation("WorkKind." + kind));
            due = new DueFields(getTranslation("directive.obligation.due"), form, "due-" + id);
            fill(obligation);
            Button remove = new Button(getTranslation("directive.obligation.remove"), click -> {
                lines.remove(this);
                list.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            Div first = new Div(code, clauseRef, recipient);
            first.addClassName("row");
            Div second = new Div(workKind, deliverable);
            second.addClassName("row");
            Div box = new Div(first, title, clause, second, due, remove);
            box.addClassName("form-content");
            add(box);
            code.addValueChangeListener(change -> summarise());
            title.addValueChangeListener(change -> summarise());
        }

        private void fill(DirectiveDraft.ObligationDraft obligation) {
            code.setValue(obligation.code());
            title.setValue(obligation.title());
            clauseRef.setValue(obligation.clauseRef());
            clause.setValue(obligation.clause());
            workKind.setValue(obligation.workKind());
            deliverable.setValue(obligation.deliverable());
            due.show(obligation.due());
            chooseRecipient(obligation.recipientId());
            summarise();
        }

        private void summarise() {
            setSummaryText(code.getValue() + ". " + title.getValue());
        }

        void refreshRecipients() {
            DirectiveDraft.@Nullable RecipientDraft chosen = recipient.getValue();
            chooseRecipient(chosen == null ? id : chosen.id());
        }

        private void chooseRecipient(UUID recipientId) {
            List<DirectiveDraft.RecipientDraft> known = recipients.read();
            recipient.setItems(known);
            known.stream()
                    .filter(candidate -> candidate.id().equals(recipientId))
                    .findFirst()
                    .ifPresent(recipient::setValue);
        }

        DirectiveDraft.ObligationDraft read() {
            DirectiveDraft.@Nullable RecipientDraft chosen = recipient.getValue();
            return new DirectiveDraft.ObligationDraft(
                    id,
                    chosen == null ? id : chosen.id(), // no recipient has this id: the check says what is missing
                    code.getValue().strip(),
                    title.getValue().strip(),
                    clause.getValue(),
                    clauseRef.getValue().strip(),
                    workKind.getValue(),
                    deliverable.getValue(),
                    due.read());
        }
    }
}
