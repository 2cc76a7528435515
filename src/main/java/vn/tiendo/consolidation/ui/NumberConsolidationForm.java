package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationService;
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

    NumberConsolidationForm(ConsolidationService consolidations, ConsolidationSheets sheets) {
        this.consolidations = consolidations;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "number-consolidation";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ConsolidationFacts report = consolidations.facts(page.subjectId()).orElseThrow(NotFound::new);
        FormPanel form = new FormPanel();
        NumberFields fields = new NumberFields(form, consolidations.proposedNumber(page.subjectId()));
        form.primary(form.getTranslation("number-consolidation.action"), () -> {
            consolidations.number(frame.ticket(), fields.read());
            frame.done();
        });
        return new Div(form, sheets.figures(report), sheets.text(report));
    }
}
