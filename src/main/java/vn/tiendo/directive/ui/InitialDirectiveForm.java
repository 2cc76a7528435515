package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The head of the drafting unit initials the content. */
@org.springframework.stereotype.Component
class InitialDirectiveForm implements TaskForm {

    private final ReviewPanels panels;
    private final DirectiveService directives;

    InitialDirectiveForm(ReviewPanels panels, DirectiveService directives) {
        this.panels = panels;
        this.directives = directives;
    }

    @Override
    public String step() {
        return "initial-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return panels.panel(page, frame, directives::initial);
    }
}
