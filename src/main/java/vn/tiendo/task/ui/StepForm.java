package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Refusals;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.task.AlreadyDone;

/** Around every room's form: where the step was done meanwhile, e.g. in another tab, it says so for good and is locked. */
class StepForm extends Div implements Refusals {

    private final String link;

    /** @param link of what the step is about */
    StepForm(Component form, String link) {
        this.link = link;
        addClassName("step-form");
        add(form);
    }

    @Override
    public boolean tell(Component form, Refused refused) {
        if (!(refused instanceof AlreadyDone) || !(form instanceof FormPanel panel)) {
            return false;
        }
        Div note = new Div(
                new Paragraph(Submit.message(this, refused)), new Anchor(link, getTranslation("task.open-subject")));
        note.addClassName("return-reason");
        note.getElement().setAttribute("role", "alert");
        panel.lock(note);
        return true;
    }
}
