package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The lead gathers evidence and says what was achieved. */
@org.springframework.stereotype.Component
class CarryOutObligationForm implements TaskForm {

    private final AssignmentService assignments;
    private final EvidencePanels evidence;

    CarryOutObligationForm(AssignmentService assignments, EvidencePanels evidence) {
        this.assignments = assignments;
        this.evidence = evidence;
    }

    @Override
    public String step() {
        return "carry-out-obligation";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        FormPanel form = new FormPanel();
        TextArea result = form.field("result", new TextArea(box.getTranslation("execution.result")));
        result.setHelperText(box.getTranslation("execution.result.hint"));
        result.setMaxLength(4_000);
        form.primary(box.getTranslation("carry-out-obligation.action"), () -> {
            assignments.finish(frame.ticket(), result.getValue());
            frame.done();
        });
        box.add(evidence.panel(page.subjectId()), form);
        return box;
    }
}
