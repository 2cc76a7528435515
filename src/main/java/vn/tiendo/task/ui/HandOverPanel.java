package vn.tiendo.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** Takes a step out of the queue, or gives it to a colleague of the unit with a reason. */
class HandOverPanel extends Details {

    HandOverPanel(TaskPage page, TaskListService tasks, PeopleNotes notes, Runnable changed) {
        setSummaryText(getTranslation("task.hand-over.title"));
        addClassName("more-forms");
        FormPanel form = new FormPanel();
        String id = page.step().taskId();
        if (page.rights().claim()) {
            form.action(getTranslation("task.claim.action"), () -> {
                tasks.claim(id);
                Toasts.done(getTranslation("task.claimed.toast"));
                changed.run();
            });
        }
        if (page.rights().handOver() && !page.colleagues().isEmpty()) {
            ComboBox<PersonRef> person = form.field(
                    "person",
                    PersonChoice.one(getTranslation("task.hand-over.person"), notes.of(page.colleagues(), this)));
            TextField reason = form.field("reason", new TextField(getTranslation("task.hand-over.reason")));
            form.action(getTranslation("task.hand-over.action"), () -> {
                if (person.getValue() == null) {
                    throw new InvalidInput("person", "task.person-missing");
                }
                tasks.handOver(id, person.getValue().id(), reason.getValue());
                Toasts.done(getTranslation(
                        "task.handed-over.toast", person.getValue().name()));
                changed.run();
            });
        }
        add(form);
    }
}
