package vn.tiendo.directive.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/** Approve, or return with a reason: two buttons that stay in reach of a phone's thumb. */
public class ReviewForm extends FormPanel {

    private static final int MAX_REASON = 2_000;

    /** @param back what the button says that returns the work */
    public ReviewForm(TaskPage page, TaskForm.Frame frame, String back, BiConsumer<TaskTicket, ReviewDecision> decide) {
        this(page, frame, back, "", decide);
    }

    /** @param label of the field for the reason, where nothing is returned; empty for the usual one */
    public ReviewForm(
            TaskPage page,
            TaskForm.Frame frame,
            String back,
            String label,
            BiConsumer<TaskTicket, ReviewDecision> decide) {
        TextArea reason =
                field("reason", new TextArea(label.isEmpty() ? getTranslation("directive.review.reason") : label));
        if (label.isEmpty()) {
            reason.setHelperText(getTranslation("directive.review.reason.hint"));
        }
        reason.setMaxLength(MAX_REASON);
        primary(getTranslation(page.step().step() + ".action"), () -> {
            decide.accept(frame.ticket(), ReviewDecision.approve());
            frame.done();
        });
        action(back, () -> {
            decide.accept(frame.ticket(), ReviewDecision.returnFor(reason.getValue()));
            frame.done();
        });
        dock();
    }
}
