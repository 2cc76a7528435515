package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;

/** At which steps a subject now waits, each leading to its task; for readers who may see the subject. */
public class OpenStepList extends UnorderedList {

    public OpenStepList(TaskListService tasks, Collection<UUID> subjectIds) {
        addClassName("plain-list");
        List<OpenStep> steps = tasks.openSteps(subjectIds).values().stream()
                .flatMap(List::stream)
                .toList();
        steps.forEach(step -> add(new ListItem(new Anchor(
                TaskLinks.task(step.taskId()),
                getTranslation("task.waits-at", getTranslation(step.step() + ".title"))))));
        setVisible(!steps.isEmpty());
    }
}
