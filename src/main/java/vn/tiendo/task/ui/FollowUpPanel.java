package vn.tiendo.task.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.followup.FollowUpService;

/** "Nhắc lại tôi ngày …": puts the step aside for oneself until a day. */
class FollowUpPanel extends Details {

    FollowUpPanel(String taskId, FollowUpService followUps, DueText words, Runnable changed) {
        Optional<LocalDate> set = followUps.day(taskId);
        setSummaryText(set.map(day -> getTranslation("task.follow-up.set", words.weekdayAndDay(day)))
                .orElseGet(() -> getTranslation("task.follow-up.title")));
        addClassNames("more-forms", "follow-up");
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("task.follow-up.text")));
        VietnameseDatePicker day = form.field("day", new VietnameseDatePicker(getTranslation("task.follow-up.day")));
        day.setMin(words.today().plusDays(1));
        set.ifPresent(day::setValue);
        form.action(getTranslation("task.follow-up.action"), () -> {
            followUps.set(taskId, day.getValue());
            Toasts.done(getTranslation("task.follow-up.done", words.weekdayAndDay(day.getValue())));
            changed.run();
        });
        if (set.isPresent()) {
            form.action(getTranslation("task.follow-up.drop"), () -> {
                followUps.drop(taskId);
                Toasts.done(getTranslation("task.follow-up.dropped"));
                changed.run();
            });
        }
        add(form);
    }
}
