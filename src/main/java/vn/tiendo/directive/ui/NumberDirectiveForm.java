package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.register.ui.NumberFields;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk's number and date. */
@org.springframework.stereotype.Component
class NumberDirectiveForm implements TaskForm {

    private final DirectiveService directives;
    private final DirectiveSheets sheets;

    NumberDirectiveForm(DirectiveService directives, DirectiveSheets sheets) {
        this.directives = directives;
        this.sheets = sheets;
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
        NumberFields fields = new NumberFields(form, directives.proposedNumber(page.subjectId()));
        form.primary(box.getTranslation("number-directive.action"), () -> {
            directives.number(frame.ticket(), fields.read());
            frame.done();
        });
        box.add(form, sheets.document(directive, box), sheets.handling(directive, box));
        return box;
    }
}
