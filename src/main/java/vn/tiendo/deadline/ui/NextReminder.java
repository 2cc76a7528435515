package vn.tiendo.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.ui.TaskPanel;

/** Who is reminded of a step next, and when (UX-14). */
@org.springframework.stereotype.Component
class NextReminder implements TaskPanel {

    private final DeadlineService deadlines;
    private final PauseService pauses;
    private final DueText words;

    NextReminder(DeadlineService deadlines, PauseService pauses, DueText words) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.words = words;
    }

    @Override
    public Optional<Component> panel(TaskPage page) {
        return Stream.of(page.step().taskId(), page.subjectId().toString())
                .flatMap(subject -> pauses.of(subject).stream())
                .findFirst()
                .map(this::resting)
                .or(() -> next(page));
    }

    private Component resting(PauseService.Pause pause) {
        Paragraph text = new Paragraph();
        text.setText(
                text.getTranslation("deadline.task.paused", pause.by(), words.time(pause.since()), pause.reason()));
        text.addClassName("muted");
        return text;
    }

    private Optional<Component> next(TaskPage page) {
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
