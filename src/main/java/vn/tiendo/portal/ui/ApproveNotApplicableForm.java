package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** An officer of the overseer reads why the unit need not have the section, and agrees or not. */
@org.springframework.stereotype.Component
class ApproveNotApplicableForm implements TaskForm {

    private final UpkeepService upkeeps;
    private final UpkeepSheets sheets;

    ApproveNotApplicableForm(UpkeepService upkeeps, UpkeepSheets sheets) {
        this.upkeeps = upkeeps;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "approve-not-applicable";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UpkeepFacts upkeep = upkeeps.facts(page.subjectId());
        PortalFacts portal = upkeeps.portal(page.subjectId());
        Div box = new Div();
        FactList facts = new FactList();
        facts.fact(box.getTranslation("portal.not-applicable.why"), upkeep.whyNotApplicable());
        Section why = new Section(facts);
        why.addClassName("sheet");
        portal.section(upkeep.sectionId()).filter(PortalFacts.Section::required).ifPresent(section -> {
            Paragraph warning = new Paragraph(box.getTranslation("portal.not-applicable.required.approve"));
            warning.addClassName("warning");
            box.add(warning);
        });
        box.add(
                sheets.sheet(upkeep, portal, box),
                why,
                new ReviewForm(
                        page,
                        frame,
                        box.getTranslation("portal.not-applicable.refuse"),
                        box.getTranslation("portal.not-applicable.refuse.reason"),
                        upkeeps::approveNotApplicable));
        return box;
    }
}
