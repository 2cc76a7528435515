package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import vn.tiendo.rescheduling.AcknowledgementService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The unit's clerk says that the unit knows the new deadline. */
@org.springframework.stereotype.Component
class AcknowledgeReschedulingForm implements TaskForm {

    private final AcknowledgementService acknowledgements;
    private final ReschedulingCards cards;

    AcknowledgeReschedulingForm(AcknowledgementService acknowledgements, ReschedulingCards cards) {
        this.acknowledgements = acknowledgements;
        this.cards = cards;
    }

    @Override
    public String step() {
        return "acknowledge-rescheduling";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Section sheet = new Section();
        sheet.addClassName("sheet");
        sheet.add(
                new H2(sheet.getTranslation("rescheduling.changed")),
                cards.facts(acknowledgements.facts(page.subjectId())));
        FormPanel form = new FormPanel();
        form.primary(form.getTranslation("acknowledge-rescheduling.action"), () -> {
            acknowledgements.acknowledge(frame.ticket());
            frame.done();
        });
        form.dock();
        return new Div(sheet, form);
    }
}
