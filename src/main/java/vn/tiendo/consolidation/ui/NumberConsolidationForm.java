package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.register.RegisterService;
import vn.tiendo.register.ui.NumberFields;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk numbers the consolidated report; it then leaves for the authority above. */
@org.springframework.stereotype.Component
class NumberConsolidationForm implements TaskForm {

    private final ConsolidationService consolidations;
    private final ConsolidationSheets sheets;
    private final DirectiveService directives;
    private final RegisterService register;

    NumberConsolidationForm(
            ConsolidationService consolidations,
            ConsolidationSheets sheets,
            DirectiveService directives,
            RegisterService register) {
        this.consolidations = consolidations;
        this.sheets = sheets;
        this.directives = directives;
        this.register = register;
    }

    @Override
    public String step() {
        return "number-consolidation";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ConsolidationFacts report = consolidations.facts(page.subjectId()).orElseThrow(NotFound::new);
        FormPanel form = new FormPanel();
        UUID authority = directives.facts(page.subjectId()).people().issuingUnitId();
        NumberFields fields = new NumberFields(
                form, consolidations.proposedNumber(page.subjectId()), year -> register.proposed(authority, year));
        fields.primary(form.getTranslation("number-consolidation.action"), numbering -> {
            consolidations.number(frame.ticket(), numbering);
            frame.done();
        });
        return new Div(form, sheets.figures(report), sheets.text(report));
    }
}
