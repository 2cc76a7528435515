package vn.tiendo.directive.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.FormPanel;

/** What each class of recipients owes, one folding block for each obligation. */
class ObligationLines extends EditedLines<ObligationLines.Line> {

    private static final int MAX_CODE = 20;
    private static final int MAX_REF = 60;
    private static final int MAX_TITLE = 300;
    private static final int MAX_CLAUSE = 4_000;
    private static final int MAX_DELIVERABLE = 500;

    private final RecipientLines recipients;
    private final transient FormPanel panel;
    private final transient Supplier<Deadline.Reading> reading;

    ObligationLines(RecipientLines recipients, FormPanel form, Supplier<Deadline.Reading> reading) {
        super(form, "obligations", form.getTranslation("directive.obligation.add"));
        this.recipients = recipients;
        this.panel = form;
        this.reading = reading;
        recipients.whenChanged(() -> {
            lines().forEach(Line::refreshRecipients);
            tellChange();
        });
    }

    @Override
    Line fresh() {
        Line line = new Line(
                new DirectiveDraft.ObligationDraft(Ids.next(), Ids.next(), "", "", "", "", WorkKind.OTHER, "", null));
        line.setOpened(true);
        return line;
    }

    @Override
    String nameOf(Line line) {
        return line.getSummaryText();
    }

    void show(List<DirectiveDraft.ObligationDraft> obligations) {
        showAll(obligations.stream().map(Line::new).toList());
    }

    List<DirectiveDraft.ObligationDraft> read() {
        return lines().stream().map(Line::read).toList();
    }

    /** Says anew what the deadlines of their own come to. */
    void tellDeadlines() {
        lines().forEach(line -> line.due.tell());
    }

    /** Deadlines of their own that are filled in halfway, by field. */
    Map<String, String> gaps() {
        Map<String, String> gaps = new LinkedHashMap<>();
        lines().forEach(line -> gaps.putAll(line.due.gaps()));
        return gaps;
    }

    /** One obligation. */
    final class Line extends Details {

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
            code.setMaxLength(MAX_CODE);
            title.setMaxLength(MAX_TITLE);
            clauseRef.setMaxLength(MAX_REF);
            clause.setMaxLength(MAX_CLAUSE);
            deliverable.setMaxLength(MAX_DELIVERABLE);
            recipient.setLabel(getTranslation("directive.obligation.recipient"));
            recipient.setItemLabelGenerator(value -> value == null ? "" : value.label());
            workKind.setLabel(getTranslation("directive.obligation.kind"));
            workKind.setItems(WorkKind.values());
            workKind.setItemLabelGenerator(kind -> getTranslation("WorkKind." + kind));
            bind(obligation.field("code"), code);
            bind(obligation.field("recipient"), recipient);
            bind(obligation.field("title"), title);
            bind(obligation.field("clause"), clause);
            bind(obligation.field("clauseRef"), clauseRef);
            bind(obligation.field("deliverable"), deliverable);
            due = new DueFields(getTranslation("directive.obligation.due"), panel, obligation.field("due"), reading);
            due.optional(getTranslation("directive.obligation.due.hint"));
            fill(obligation);
            Div first = new Div(code, clauseRef, recipient);
            first.addClassNames("row", "fields");
            Div second = new Div(workKind, deliverable);
            second.addClassNames("row", "fields");
            Div box = new Div(
                    first, title, clause, second, due, removal(this, getTranslation("directive.obligation.remove")));
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
            String name = title.getValue().isBlank() ? getTranslation("directive.obligation.new") : title.getValue();
            setSummaryText(code.getValue().isBlank() ? name : code.getValue() + ". " + name);
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
