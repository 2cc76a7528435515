package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The office checks form and law. */
@org.springframework.stereotype.Component
class AppraiseDirectiveForm implements TaskForm {

    private final ReviewPanels panels;
    private final DirectiveService directives;

    AppraiseDirectiveForm(ReviewPanels panels, DirectiveService directives) {
        this.panels = panels;
        this.directives = directives;
    }

    @Override
    public String step() {
        return "appraise-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return panels.panel(page, frame, directives::appraise);
    }
}
