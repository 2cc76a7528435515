package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.consolidation.CutOff;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.ui.MatrixPanel;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The following officer watches the matrix and fixes the figures when the time has come. */
@org.springframework.stereotype.Component
class FollowDirectiveForm implements TaskForm {

    private final ConsolidationService consolidations;
    private final DirectiveService directives;
    private final MatrixPanel matrix;
    private final DueText words;

    FollowDirectiveForm(
            ConsolidationService consolidations, DirectiveService directives, MatrixPanel matrix, DueText words) {
        this.consolidations = consolidations;
        this.directives = directives;
        this.matrix = matrix;
        this.words = words;
    }

    @Override
    public String step() {
        return "follow-directive";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        matrix.panel(directives.facts(page.subjectId())).ifPresent(box::add);
        CutOff cutOff = consolidations.cutOff(page.subjectId());
        box.add(cutOff.allowed() ? form(cutOff, frame) : tooEarly(cutOff));
        return box;
    }

    private Component tooEarly(CutOff cutOff) {
        Div sheet = new Div();
        sheet.addClassName("sheet");
        sheet.add(new Paragraph(sheet.getTranslation(
                "consolidation.too-early",
                cutOff.missing().size(),
                cutOff.allowedFrom() == null ? "" : words.day(cutOff.allowedFrom()))));
        sheet.add(names(cutOff));
        return sheet;
    }

    private Component form(CutOff cutOff, Frame frame) {
        FormPanel form = new FormPanel();
        if (cutOff.missing().isEmpty()) {
            form.content(new Paragraph(form.getTranslation("consolidation.all-in")));
        } else {
            form.content(
                    new Paragraph(form.getTranslation(
                            "consolidation.missing", cutOff.missing().size())),
                    names(cutOff));
        }
        TextArea note = form.field("note", new TextArea(form.getTranslation("consolidation.note")));
        note.setMaxLength(2_000);
        form.primary(form.getTranslation("follow-directive.action"), () -> {
            consolidations.fixFigures(frame.ticket(), note.getValue());
            frame.done();
        });
        return form;
    }

    private static UnorderedList names(CutOff cutOff) {
        UnorderedList names = new UnorderedList();
        names.addClassName("plain-list");
        cutOff.missing().forEach(name -> names.add(new ListItem(name)));
        return names;
    }
}
