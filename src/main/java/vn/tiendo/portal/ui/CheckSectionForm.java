package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** An officer of the overseer compares the real page with what the unit says. */
@org.springframework.stereotype.Component
class CheckSectionForm implements TaskForm {

    private final UpkeepService upkeeps;
    private final UpkeepSheets sheets;

    CheckSectionForm(UpkeepService upkeeps, UpkeepSheets sheets) {
        this.upkeeps = upkeeps;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "check-section";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UpkeepFacts upkeep = upkeeps.facts(page.subjectId());
        Div box = new Div();
        box.add(
                sheets.sheet(upkeep, upkeeps.portal(page.subjectId()), box),
                sheets.answer(upkeep, box),
                new ReviewForm(page, frame, box.getTranslation("portal.check.return"), upkeeps::check));
        return box;
    }
}
