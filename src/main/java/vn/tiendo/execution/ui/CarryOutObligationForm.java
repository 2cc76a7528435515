package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The lead reads the head's order, gathers evidence and says what was achieved; without evidence, why. */
@org.springframework.stereotype.Component
class CarryOutObligationForm implements TaskForm {

    private final AssignmentService assignments;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final AssignmentSheets sheets;
    private final EvidencePanels evidence;
    private final List<WorkPanel> panels;

    CarryOutObligationForm(
            AssignmentService assignments,
            AddresseeService addressees,
            DirectiveService directives,
            AssignmentSheets sheets,
            EvidencePanels evidence,
            List<WorkPanel> panels) {
        this.assignments = assignments;
        this.addressees = addressees;
        this.directives = directives;
        this.sheets = sheets;
        this.evidence = evidence;
        this.panels = panels;
    }

    @Override
    public String step() {
        return "carry-out-obligation";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UUID id = page.subjectId();
        AssignmentFacts assignment = assignments.facts(id);
        Div box = new Div();
        FormPanel form = new FormPanel();
        TextArea result = form.field(
                "result", new TextArea(box.getTranslation("form.required", box.getTranslation("execution.result"))));
        result.setHelperText(box.getTranslation("execution.result.hint"));
        result.setValue(before(assignment));
        TextArea whyNone = form.field(
                "noEvidence",
                new TextArea(box.getTranslation("form.required", box.getTranslation("execution.no-evidence"))));
        whyNone.setHelperText(box.getTranslation("execution.no-evidence.hint"));
        whyNone.setVisible(false);
        form.primary(box.getTranslation("carry-out-obligation.action"), () -> {
            try {
                assignments.finish(frame.ticket(), result.getValue(), whyNone.getValue());
            } catch (InvalidInput problems) {
                whyNone.setVisible(whyNone.isVisible() || problems.problems().containsKey("noEvidence"));
                throw problems;
            }
            frame.done();
        });
        box.add(order(assignment, box));
        panels.stream()
                .filter(panel -> panel.kind() == assignment.workKind())
                .forEach(panel -> box.add(panel.open(assignment)));
        box.add(
                evidence.panel(id, () -> whyNone.setVisible(whyNone.isVisible() && !assignments.hasEvidence(id))),
                form);
        return box;
    }

    /** Done anew, it starts from what was said last. */
    private static String before(AssignmentFacts assignment) {
        String reported = assignment.reportedResult();
        if (reported != null) {
            return reported;
        }
        return assignment.result() == null ? "" : assignment.result();
    }

    private Component order(AssignmentFacts assignment, Component page) {
        AddresseeFacts unit = addressees.facts(assignment.addresseeId());
        DirectiveFacts directive = directives.facts(assignment.directiveId());
        Section order = new Section(new H2(page.getTranslation("execution.order")));
        order.addClassName("sheet");
        order.add(sheets.facts(assignment, directive.obligation(assignment.obligationId()), unit, page));
        return order;
    }
}
