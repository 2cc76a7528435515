package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk receives the document, or sends it back as not meant for the unit. */
@org.springframework.stereotype.Component
class ReceiveDirectiveForm implements TaskForm {

    private final AddresseeService addressees;
    private final UnitObligations obligations;

    ReceiveDirectiveForm(AddresseeService addressees, UnitObligations obligations) {
        this.addressees = addressees;
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
        number.setHelperText(box.getTranslation("execution.arrival-number.hint"));
        number.setMaxLength(60);
        receive.primary(box.getTranslation("receive-directive.action"), () -> {
            addressees.receive(frame.ticket(), number.getValue());
            frame.done();
        });
        FormPanel sendBack = new FormPanel();
        TextArea reason = sendBack.field("reason", new TextArea(box.getTranslation("execution.return.reason")));
        reason.setMaxLength(2_000);
        sendBack.action(box.getTranslation("execution.return.action"), () -> {
            addressees.returnAsNotAddressed(frame.ticket(), reason.getValue());
            frame.done();
        });
        Details other = new Details(box.getTranslation("execution.return.title"), sendBack);
        other.addClassName("more-forms");
        box.add(obligations.of(page.subjectId(), box), receive, other);
        return box;
    }
}
