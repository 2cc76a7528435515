package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
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
        Numbering proposed = directives.proposedNumber(page.subjectId());
        DirectiveFacts directive = directives.facts(page.subjectId());
        FormPanel form = new FormPanel();
        IntegerField number = form.field("number", new IntegerField(box.getTranslation("directive.number.field")));
        number.setValue(proposed.number());
        number.setHelperText(box.getTranslation("directive.number.hint", Integer.toString(proposed.number())));
        VietnameseDatePicker date =
                form.field("date", new VietnameseDatePicker(box.getTranslation("directive.issued-on.field")));
        date.setValue(proposed.date());
        form.primary(box.getTranslation("number-directive.action"), () -> {
            if (number.getValue() == null) {
                throw new InvalidInput("number", "directive.problem.number-missing");
            }
            if (date.getValue() == null) {
                throw new InvalidInput("date", "directive.problem.date-missing");
            }
            directives.number(frame.ticket(), new Numbering(number.getValue(), date.getValue()));
            frame.done();
        });
        box.add(form, sheets.text(directive, box), sheets.obligations(directive, box));
        return box;
    }
}
