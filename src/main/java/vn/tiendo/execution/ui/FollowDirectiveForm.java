package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The following officer watches the matrix and ends the directive. */
@org.springframework.stereotype.Component
class FollowDirectiveForm implements TaskForm {

    private final ProgressService progress;
    private final DirectiveService directives;
    private final MatrixPanel matrix;

    FollowDirectiveForm(ProgressService progress, DirectiveService directives, MatrixPanel matrix) {
        this.progress = progress;
        this.directives = directives;
        this.matrix = matrix;
    }

    @Override
    public String step() {
        return "follow-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        matrix.panel(directives.facts(page.subjectId())).ifPresent(box::add);
        FormPanel form = new FormPanel();
        List<String> open = progress.unfinishedUnits(page.subjectId());
        if (!open.isEmpty()) {
            form.content(new Paragraph(form.getTranslation("execution.close.unfinished", open.size())));
            UnorderedList names = new UnorderedList();
            names.addClassName("plain-list");
            open.forEach(name -> names.add(new ListItem(name)));
            form.content(names);
        }
        TextField report = form.field("sentReport", new TextField(form.getTranslation("execution.close.report")));
        report.setHelperText(form.getTranslation("execution.close.report.hint"));
        TextArea note = form.field("note", new TextArea(form.getTranslation("execution.close.note")));
        note.setMaxLength(2_000);
        form.primary(form.getTranslation("follow-directive.action"), () -> {
            progress.close(frame.ticket(), report.getValue(), note.getValue());
            frame.done();
        });
        box.add(form);
        return box;
    }
}
