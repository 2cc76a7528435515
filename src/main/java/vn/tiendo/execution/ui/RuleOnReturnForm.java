package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The following officer accepts a unit's return, or insists. */
@org.springframework.stereotype.Component
class RuleOnReturnForm implements TaskForm {

    private final AddresseeService addressees;

    RuleOnReturnForm(AddresseeService addressees) {
        this.addressees = addressees;
    }

    @Override
    public String step() {
        return "rule-on-return";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        Div why = new Div(form.getTranslation(
                "execution.sent-back.told",
                Objects.requireNonNullElse(addressees.facts(page.subjectId()).returnReason(), "")));
        why.addClassName("return-reason");
        form.content(why);
        TextArea reason = form.field("reason", new TextArea(form.getTranslation("execution.insist.reason")));
        reason.setHelperText(form.getTranslation("execution.insist.reason.hint"));
        form.primary(form.getTranslation("rule-on-return.action"), () -> {
            addressees.ruleOnReturn(frame.ticket(), true, reason.getValue());
            frame.done();
        });
        form.action(form.getTranslation("execution.insist.action"), () -> {
            addressees.ruleOnReturn(frame.ticket(), false, reason.getValue());
            frame.done();
        });
        return form;
    }
}
