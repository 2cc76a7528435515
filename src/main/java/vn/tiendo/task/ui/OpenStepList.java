package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** At which steps a subject now waits; a step leads to its task where the reader may open it. For readers who may see the subject. */
public class OpenStepList extends Div {

    public OpenStepList(TaskListService tasks, Collection<UUID> subjectIds) {
        List<TaskPage.Waiting> waiting = tasks.waiting(subjectIds);
        boolean several = waiting.size() > 1;
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        waiting.forEach(step -> list.add(line(step, several)));
        add(list);
        if (waiting.stream().anyMatch(TaskPage.Waiting::mayRecordOnBehalf)) {
            Paragraph help = new Paragraph(getTranslation("task.on-behalf.help"));
            help.addClassName("muted");
            add(help);
        }
        setVisible(!waiting.isEmpty());
    }

    private ListItem line(TaskPage.Waiting waiting, boolean several) {
        String step =
                getTranslation("task.waits-at", getTranslation(waiting.step().step() + ".title"));
        String text = several ? getTranslation("task.waits-at-about", step, waiting.subject()) : step;
        String page = TaskLinks.task(waiting.step().taskId());
        ListItem line = new ListItem(waiting.mayOpen() ? new Anchor(page, text) : new Span(text));
        if (waiting.mayRecordOnBehalf()) {
            Anchor record = new Anchor(page, getTranslation("task.on-behalf.title"));
            record.addClassName("button-link");
            record.getElement().setAttribute("aria-label", getTranslation("task.on-behalf.title") + ": " + text);
            line.add(record);
        }
        return line;
    }
}
