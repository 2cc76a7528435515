package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader signs or returns. */
@org.springframework.stereotype.Component
class SignDirectiveForm implements TaskForm {

    private final ReviewPanels panels;
    private final DirectiveService directives;

    SignDirectiveForm(ReviewPanels panels, DirectiveService directives) {
        this.panels = panels;
        this.directives = directives;
    }

    @Override
    public String step() {
        return "sign-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return panels.panel(page, frame, directives::sign);
    }
}
