package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.register.ArrivalService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;

/** The clerk receives the document, for other units of theirs too, or sends it back as not meant for the unit. */
@org.springframework.stereotype.Component
class ReceiveDirectiveForm implements TaskForm {

    private final AddresseeService addressees;
    private final ArrivalService arrivals;
    private final TaskListService tasks;
    private final UnitObligations obligations;

    ReceiveDirectiveForm(
            AddresseeService addressees, ArrivalService arrivals, TaskListService tasks, UnitObligations obligations) {
        this.addressees = addressees;
        this.arrivals = arrivals;
        this.tasks = tasks;
        this.obligations = obligations;
    }

    @Override
    public String step() {
        return "receive-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        FormPanel receive = new FormPanel();
        TextField number = receive.field("number", new TextField(box.getTranslation("execution.arrival-number")));
        int next = arrivals.proposed(addressees.facts(page.subjectId()).unitId());
        number.setHelperText(box.getTranslation("execution.arrival-number.hint", next));
        List<TaskRow> others =
                page.rights().complete() ? tasks.alike(page.step().taskId()) : List.of();
        AlikeUnits alike = new AlikeUnits(others);
        if (!others.isEmpty()) {
            receive.content(alike);
        }
        receive.primary(box.getTranslation("receive-directive.action"), () -> {
            addressees.receive(frame.ticket(), number.getValue());
            if (alike.anyChosen()) {
                showResults(box, page, alike, frame);
            } else {
                frame.done();
            }
        });
        FormPanel sendBack = new FormPanel();
        TextArea reason = sendBack.field(
                "reason",
                new TextArea(box.getTranslation("form.required", box.getTranslation("execution.return.reason"))));
        sendBack.action(box.getTranslation("execution.return.action"), () -> {
            addressees.returnAsNotAddressed(frame.ticket(), reason.getValue());
            frame.done();
        });
        Details other = new Details(box.getTranslation("execution.return.title"), sendBack);
        other.addClassName("more-forms");
        box.add(obligations.of(page.subjectId(), box, true), receive, other);
        return box;
    }

    /** This unit's is received; each of the others is received by itself, and one that fails holds up none. */
    private void showResults(Div box, TaskPage page, AlikeUnits alike, Frame frame) {
        List<Component> lines = new ArrayList<>();
        lines.add(ReceiptResults.line(box, page.about().subject(), null));
        lines.addAll(alike.run(addressees::receive));
        box.removeAll();
        ReceiptResults results = new ReceiptResults(lines, frame::done);
        box.add(results);
        results.scrollIntoView();
    }
}
