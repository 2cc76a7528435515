package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/** The page on which a directive is approved or returned: text, units, obligations, what is missing, two buttons. */
@org.springframework.stereotype.Component
class ReviewPanels {

    private final DirectiveService directives;
    private final DirectiveSheets sheets;

    ReviewPanels(DirectiveService directives, DirectiveSheets sheets) {
        this.directives = directives;
        this.sheets = sheets;
    }

    Component panel(TaskPage page, TaskForm.Frame frame, BiConsumer<TaskTicket, ReviewDecision> decide) {
        UUID id = page.subjectId();
        DirectiveFacts directive = directives.facts(id);
        Div box = new Div();
        FormPanel form = new FormPanel();
        TextArea reason = form.field("reason", new TextArea(box.getTranslation("directive.review.reason")));
        reason.setHelperText(box.getTranslation("directive.review.reason.hint"));
        form.primary(box.getTranslation(page.step().step() + ".action"), () -> {
            decide.accept(frame.ticket(), ReviewDecision.approve());
            frame.done();
        });
        form.action(box.getTranslation("directive.review.return"), () -> {
            decide.accept(frame.ticket(), ReviewDecision.returnFor(reason.getValue()));
            frame.done();
        });
        form.dock();
        box.add(
                sheets.findings(id, box),
                sheets.summary(directive, box),
                sheets.document(directive, box),
                sheets.handling(directive, box),
                sheets.obligations(directive, box),
                form);
        return box;
    }
}
