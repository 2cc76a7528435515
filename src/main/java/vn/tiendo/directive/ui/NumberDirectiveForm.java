package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.register.RegisterService;
import vn.tiendo.register.ui.NumberFields;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk's number and date. */
@org.springframework.stereotype.Component
class NumberDirectiveForm implements TaskForm {

    private final DirectiveService directives;
    private final DirectiveSheets sheets;
    private final RegisterService register;

    NumberDirectiveForm(DirectiveService directives, DirectiveSheets sheets, RegisterService register) {
        this.directives = directives;
        this.sheets = sheets;
        this.register = register;
    }

    @Override
    public String step() {
        return "number-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        DirectiveFacts directive = directives.facts(page.subjectId());
        FormPanel form = new FormPanel();
        UUID authority = directive.people().issuingUnitId();
        NumberFields fields = new NumberFields(
                form, directives.proposedNumber(page.subjectId()), year -> register.proposed(authority, year));
        fields.primary(box.getTranslation("number-directive.action"), numbering -> {
            directives.number(frame.ticket(), numbering);
            frame.done();
        });
        box.add(form, sheets.document(directive, box), sheets.handling(directive, box));
        return box;
    }
}
