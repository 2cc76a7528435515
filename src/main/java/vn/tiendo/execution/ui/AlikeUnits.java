package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;

/** Other units for which the same clerk has the same document to receive: chosen one by one or all at once, each answered for itself (UX-16). */
class AlikeUnits extends FieldSet {

    private final transient List<Line> lines;

    AlikeUnits(List<TaskRow> others) {
        super();
        setLegendText(getTranslation("execution.alike", others.size()));
        addClassNames("line", "alike");
        lines = others.stream().map(Line::new).toList();
        Button all = new Button(getTranslation("execution.alike.all"), click -> choose(true));
        Button none = new Button(getTranslation("execution.alike.none"), click -> choose(false));
        Div buttons = new Div(all, none);
        buttons.addClassName("row-buttons");
        Paragraph hint = new Paragraph(getTranslation("execution.alike.hint"));
        hint.addClassName("muted");
        add(hint, buttons);
        lines.forEach(this::add);
    }

    private void choose(boolean chosen) {
        lines.forEach(line -> line.chosen.setValue(chosen));
    }

    boolean anyChosen() {
        return lines.stream().anyMatch(line -> line.chosen.getValue());
    }

    /**
     * Does it for each chosen unit, one after the other.
     *
     * @param act takes a ticket and the unit's own number
     * @return what came of each
     */
    List<Component> run(BiConsumer<TaskTicket, String> act) {
        return lines.stream()
                .filter(line -> line.chosen.getValue())
                .map(line -> line.run(act))
                .toList();
    }

    /** One unit. */
    private final class Line extends Div {

        private final transient TaskRow row;
        private final transient TaskTicket ticket;
        private final Checkbox chosen;
        private final TextField number = new TextField();

        Line(TaskRow row) {
            this.row = row;
            this.ticket = TaskTicket.of(row.id());
            addClassName("alike-unit");
            chosen = new Checkbox(row.subject());
            number.setPlaceholder(getTranslation("execution.arrival-number"));
            number.setAriaLabel(getTranslation("execution.arrival-number.of", row.subject()));
            number.setVisible(false);
            chosen.addValueChangeListener(change -> number.setVisible(change.getValue()));
            add(chosen, number);
        }

        Component run(BiConsumer<TaskTicket, String> act) {
            try {
                act.accept(ticket, number.getValue());
                return ReceiptResults.line(this, row.subject(), null);
            } catch (Refused refused) {
                return ReceiptResults.line(this, row.subject(), Submit.inFull(this, refused));
            } catch (OptimisticLockingFailureException e) {
                return ReceiptResults.line(this, row.subject(), getTranslation("form.conflict"));
            }
        }
    }
}
