package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** A second person approves the plan for a document that was issued elsewhere. */
@org.springframework.stereotype.Component
class ApprovePlanForm implements TaskForm {

    private final ReviewPanels panels;
    private final DirectiveService directives;

    ApprovePlanForm(ReviewPanels panels, DirectiveService directives) {
        this.panels = panels;
        this.directives = directives;
    }

    @Override
    public String step() {
        return "approve-plan";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return panels.panel(page, frame, directives::approvePlan);
    }
}
