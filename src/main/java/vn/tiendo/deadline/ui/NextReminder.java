package vn.tiendo.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.ui.TaskPanel;

/** Who is reminded of a step next, and when (UX-14). */
@org.springframework.stereotype.Component
class NextReminder implements TaskPanel {

    private final DeadlineService deadlines;

    NextReminder(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Component> panel(TaskPage page) {
        return deadlines.next(page.step().taskId()).map(line -> {
            Paragraph text = new Paragraph();
            text.setText(text.getTranslation(
                    "deadline.task.next",
                    ForecastList.day(line, text),
                    ForecastList.distance(line, text),
                    ForecastList.roles(line, text)));
            text.addClassName("muted");
            return text;
        });
    }
}
