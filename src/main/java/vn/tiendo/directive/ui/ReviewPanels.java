package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.legal.ui.BasisNote;
import vn.tiendo.legal.ui.BasisNotes;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/** The page on which a directive is approved or returned: text, units, obligations, what is missing, two buttons. */
@org.springframework.stereotype.Component
class ReviewPanels {

    private final DirectiveService directives;
    private final DirectiveSheets sheets;
    private final BasisNotes bases;
    private final List<IssuePanel> panels;

    ReviewPanels(DirectiveService directives, DirectiveSheets sheets, BasisNotes bases, List<IssuePanel> panels) {
        this.directives = directives;
        this.sheets = sheets;
        this.bases = bases;
        this.panels = panels;
    }

    Component panel(TaskPage page, TaskForm.Frame frame, BiConsumer<TaskTicket, ReviewDecision> decide) {
        UUID id = page.subjectId();
        DirectiveFacts directive = directives.facts(id);
        Div box = new Div();
        BasisNote note = bases.note();
        note.tell(directive.legalBases(), directive.issuedOn());
        box.add(
                sheets.findings(id, box),
                note,
                sheets.summary(directive, box),
                sheets.document(directive, box),
                sheets.handling(directive, box),
                sheets.obligations(directive, box));
        panels.forEach(panel -> panel.panel(directive).ifPresent(box::add));
        box.add(new ReviewForm(page, frame, box.getTranslation("directive.review.return"), decide));
        return box;
    }
}
