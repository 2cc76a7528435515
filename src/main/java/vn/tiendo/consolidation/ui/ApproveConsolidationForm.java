package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.ui.SignatureNote;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader approves the consolidated report, or sends it back with a reason. */
@org.springframework.stereotype.Component
class ApproveConsolidationForm implements TaskForm {

    private final ConsolidationService consolidations;
    private final ConsolidationSheets sheets;
    private final DirectiveService directives;
    private final SignatureNote signature;

    ApproveConsolidationForm(
            ConsolidationService consolidations,
            ConsolidationSheets sheets,
            DirectiveService directives,
            SignatureNote signature) {
        this.directives = directives;
        this.signature = signature;
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
        Div box = new Div();
        DirectiveFacts directive = directives.facts(page.subjectId());
        if (!Actor.currentPerson().equals(directive.people().signerId())) {
            box.add(signature.of(directive.people().issuingUnitId(), directive.signerAuthority()));
        }
        box.add(
                sheets.figures(report),
                sheets.text(report),
                new ReviewForm(page, frame, box.getTranslation("consolidation.return"), consolidations::decide));
        return box;
    }
}
