package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader approves the consolidated report, or sends it back with a reason. */
@org.springframework.stereotype.Component
class ApproveConsolidationForm implements TaskForm {

    private final ConsolidationService consolidations;
    private final ConsolidationSheets sheets;

    ApproveConsolidationForm(ConsolidationService consolidations, ConsolidationSheets sheets) {
        this.consolidations = consolidations;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "approve-consolidation";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ConsolidationFacts report = consolidations.facts(page.subjectId()).orElseThrow(NotFound::new);
        FormPanel form = new FormPanel();
        TextArea reason = form.field("reason", new TextArea(form.getTranslation("directive.review.reason")));
        reason.setHelperText(form.getTranslation("directive.review.reason.hint"));
        reason.setMaxLength(2_000);
        form.primary(form.getTranslation("approve-consolidation.action"), () -> {
            consolidations.decide(frame.ticket(), ReviewDecision.approve());
            frame.done();
        });
        form.action(form.getTranslation("consolidation.return"), () -> {
            consolidations.decide(frame.ticket(), ReviewDecision.returnFor(reason.getValue()));
            frame.done();
        });
        return new Div(sheets.figures(report), sheets.text(report), form);
    }
}
