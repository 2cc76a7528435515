package vn.tiendo.task.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.task.OpenStep;
import vn.tiendo.workflow.WorkflowService;

/** The help that stands in the diagram beside each human step. */
@Component
class StepHelp {

    private final WorkflowService workflow;

    StepHelp(WorkflowService workflow) {
        this.workflow = workflow;
    }

    String of(OpenStep step) {
        return workflow.documentation(step.processId(), step.step());
    }
}
