package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.followup.FollowUpService;

/** What the person at the screen has put aside, and what of it is to be looked at again. */
@Component
class PutAside {

    private final FollowUpService followUps;
    private final TaskListService tasks;
    private final DueText words;

    PutAside(FollowUpService followUps, TaskListService tasks, DueText words) {
        this.followUps = followUps;
        this.tasks = tasks;
        this.words = words;
    }

    /** The days by step: one statement. */
    Map<String, LocalDate> days() {
        return followUps.days();
    }

    /** The page of the list with what was put aside and stands further below, or at somebody else: none or three statements. */
    List<TaskRow> withAllOf(List<TaskRow> page, Map<String, LocalDate> days) {
        List<String> missing = days.keySet().stream()
                .filter(id -> page.stream().noneMatch(row -> row.id().equals(id)))
                .toList();
        if (missing.isEmpty()) {
            return page;
        }
        List<TaskRow> rows = new ArrayList<>(tasks.rows(missing));
        rows.addAll(page);
        return rows;
    }

    /** Says on the card from when or until when. */
    void mark(ListItem card, LocalDate day) {
        String key = isBack(day) ? "task.follow-up.back" : "task.follow-up.until";
        Div mark = new Div(new StateBadge(
                isBack(day) ? "follow-up-back" : "follow-up-until",
                isBack(day) ? "↻" : "⧗",
                card.getTranslation(key, words.weekdayAndDay(day))));
        mark.addClassName("card-meta");
        card.add(mark);
    }

    private boolean isBack(LocalDate day) {
        return !day.isAfter(words.today());
    }
}
