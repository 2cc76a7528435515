package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.rescheduling.ReschedulingDraft;
import vn.tiendo.rescheduling.ReschedulingService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader who signed approves other dates for all units, or does not. */
@org.springframework.stereotype.Component
class DecideReschedulingForm implements TaskForm {

    private final ReschedulingService reschedulings;
    private final ReschedulingCards cards;

    DecideReschedulingForm(ReschedulingService reschedulings, ReschedulingCards cards) {
        this.reschedulings = reschedulings;
        this.cards = cards;
    }

    @Override
    public String step() {
        return "decide-rescheduling";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Section sheet = new Section();
        sheet.addClassName("sheet");
        sheet.add(
                new H2(sheet.getTranslation("rescheduling.proposal")),
                cards.facts(reschedulings.facts(page.subjectId())),
                new Paragraph(ReschedulingCards.effect(sheet, reschedulings.effectOf(page.subjectId()))));
        FormPanel form = new FormPanel();
        RadioButtonGroup<Boolean> given = form.field("given", new RadioButtonGroup<>());
        given.setLabel(form.getTranslation("form.required", form.getTranslation("decide-rescheduling.question")));
        given.setItems(true, false);
        given.setItemLabelGenerator(yes -> word(form, yes));
        form.bind("due", given); // a date that has passed meanwhile can only be refused
        TextArea words = form.field("words", new TextArea(form.getTranslation("rescheduling.words")));
        words.setHelperText(form.getTranslation("rescheduling.words.hint"));
        words.setMaxLength(ReschedulingDraft.LONGEST_REASON);
        Button done = form.primary(word(form, true), () -> {
            reschedulings.decide(frame.ticket(), given.getValue(), words.getValue());
            frame.done();
        });
        given.setValue(true);
        given.addValueChangeListener(change -> done.setText(word(form, change.getValue())));
        form.dock();
        return new Div(sheet, form);
    }

    private static String word(Component screen, boolean approved) {
        return screen.getTranslation(approved ? "rescheduling.yes" : "rescheduling.no");
    }
}
