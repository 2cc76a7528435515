package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** Whoever is on duty says what is new in the section, or that the slogan is gone; or why the unit has no such section. */
@org.springframework.stereotype.Component
class FillSectionForm implements TaskForm {

    private final UpkeepService upkeeps;
    private final UpkeepSheets sheets;
    private final DueText words;

    FillSectionForm(UpkeepService upkeeps, UpkeepSheets sheets, DueText words) {
        this.upkeeps = upkeeps;
        this.sheets = sheets;
        this.words = words;
    }

    @Override
    public String step() {
        return "fill-section";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UpkeepFacts upkeep = upkeeps.facts(page.subjectId());
        PortalFacts portal = upkeeps.portal(page.subjectId());
        FormPanel form = new FormPanel();
        AnswerFields fields = new AnswerFields(form, upkeep.aboutBanner());
        fields.show(upkeep.answer(), words.today());
        form.primary(form.getTranslation("fill-section.action"), () -> {
            upkeeps.fill(frame.ticket(), fields.read());
            frame.done();
        });
        Div box = new Div(sheets.sheet(upkeep, portal, form), form);
        if (!upkeep.aboutBanner()) {
            box.add(notApplicable(
                    upkeep,
                    portal.section(upkeep.sectionId())
                            .filter(PortalFacts.Section::required)
                            .isPresent(),
                    frame));
        }
        return box;
    }

    private Component notApplicable(UpkeepFacts upkeep, boolean required, Frame frame) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation("portal.not-applicable.text")));
        if (required) {
            Paragraph warning = new Paragraph(form.getTranslation("portal.not-applicable.required.ask"));
            warning.addClassName("warning");
            form.content(warning);
        }
        TextArea why = form.field(
                "why",
                new TextArea(form.getTranslation("form.required", form.getTranslation("portal.not-applicable.why"))));
        why.setMaxLength(UpkeepFacts.Answer.LONGEST_REASON);
        why.setWidthFull();
        why.setValue(upkeep.whyNotApplicable());
        form.action(form.getTranslation("portal.not-applicable.ask"), () -> {
            upkeeps.askNotApplicable(frame.ticket(), why.getValue());
            frame.done();
        });
        Details folded = new Details(form.getTranslation("portal.not-applicable.title"), form);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }
}
