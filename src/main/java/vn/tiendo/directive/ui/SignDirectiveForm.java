package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.substitution.ui.SignatureNote;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader signs or returns; a substitute sees how he signs. */
@org.springframework.stereotype.Component
class SignDirectiveForm implements TaskForm {

    private final ReviewPanels panels;
    private final DirectiveService directives;
    private final SignatureNote signature;

    SignDirectiveForm(ReviewPanels panels, DirectiveService directives, SignatureNote signature) {
        this.signature = signature;
        this.panels = panels;
        this.directives = directives;
    }

    @Override
    public String step() {
        return "sign-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Component panel = panels.panel(page, frame, directives::sign);
        if (page.stead() == null) {
            return panel;
        }
        DirectiveFacts directive = directives.facts(page.subjectId());
        return new Div(signature.of(directive.people().issuingUnitId(), directive.signerAuthority()), panel);
    }
}
