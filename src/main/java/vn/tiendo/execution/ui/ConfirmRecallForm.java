package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.RecallService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk confirms that the unit has given back or destroyed what was recalled. */
@org.springframework.stereotype.Component
class ConfirmRecallForm implements TaskForm {

    private final RecallService recalls;
    private final AddresseeService addressees;
    private final DirectiveService directives;

    ConfirmRecallForm(RecallService recalls, AddresseeService addressees, DirectiveService directives) {
        this.recalls = recalls;
        this.addressees = addressees;
        this.directives = directives;
    }

    @Override
    public String step() {
        return "confirm-recall";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        DirectiveFacts.Recall recall = directives
                .facts(addressees.facts(page.subjectId()).directiveId())
                .recall();
        if (recall != null) {
            form.content(new Paragraph(form.getTranslation("execution.recalled", recall.document(), recall.reason())));
        }
        form.primary(form.getTranslation("confirm-recall.action"), () -> {
            recalls.confirm(frame.ticket());
            frame.done();
        });
        return form;
    }
}
