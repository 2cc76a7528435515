package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ui.EndLine;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.ownunit.ComingDay;
import vn.tiendo.ownunit.DueStep;
import vn.tiendo.ownunit.WorkFilter;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskLinks;

/** What ends next at a unit, and the steps that wait there. */
@org.springframework.stereotype.Component
class ComingLines {

    private final DueText words;

    ComingLines(DueText words) {
        this.words = words;
    }

    /** How far away the day is, and how much ends on it. */
    ListItem day(ComingDay day, UUID unit, Component page) {
        Deadline due = day.due();
        Div line = new Div(
                EndLine.badge(words, due),
                new Span(words.weekdayAndDay(due.lastWorkingDay())),
                new NumberLink(
                        day.number(),
                        OwnPlace.works(new WorkFilter(Cell.OPEN, unit, null, due.lastWorkingDay())),
                        page.getTranslation("ownunit.coming.number")),
                new Span(page.getTranslation("ownunit.coming.number")));
        line.addClassName("overview-line");
        return new ListItem(line);
    }

    ListItem step(DueStep step, Component page) {
        Anchor title = new Anchor(TaskLinks.task(step.taskId()), page.getTranslation(step.step() + ".title"));
        title.addClassName("card-title");
        Span subject = new Span(step.subject());
        subject.addClassName("card-subject");
        Div meta = new Div(
                step.person() == null
                        ? new StateBadge("queue", "○", page.getTranslation("task.held-by-nobody"))
                        : new Span(page.getTranslation("task.held-by", step.person())),
                EndLine.badge(words, step.due()),
                new Span(words.fully(step.due())));
        meta.addClassName("card-meta");
        ListItem card = new ListItem(title, subject, meta);
        card.addClassNames("card", "task-card");
        return card;
    }

    Anchor inbox(Component page) {
        return new Anchor(TaskLinks.INBOX, page.getTranslation("ownunit.inbox"));
    }
}
