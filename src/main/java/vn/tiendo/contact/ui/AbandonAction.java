package vn.tiendo.contact.ui;

import vn.tiendo.contact.ContactService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.task.TaskTicket;

/** Gives up a round that was begun by mistake, once it is asked about. */
final class AbandonAction {

    private AbandonAction() {}

    static void add(FormPanel form, TaskTicket ticket, ContactService contacts, Runnable done) {
        Question sure =
                new Question(form.getTranslation("contact.abandon.title"), form.getTranslation("contact.abandon.text"));
        form.action(form.getTranslation("contact.abandon"), () -> sure, () -> {
            contacts.abandon(ticket);
            done.run();
        });
    }
}
