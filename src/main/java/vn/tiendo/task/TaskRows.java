package vn.tiendo.task;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.tiendo.substitution.Reach;

/** Lists of open steps as the person at the screen sees them, each with what it is to him. */
@Component
class TaskRows {

    private final ListedTasks tasks;
    private final TaskPages pages;

    TaskRows(ListedTasks tasks, TaskPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    List<TaskRow> inbox(Limit limit) {
        Reach reach = pages.reach();
        return tasks.inbox(reach.me(), reach.people(), TaskFacts.Holder.keys(reach.allMandates()), limit).stream()
                .map(task -> TaskPages.row(task, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    /** One's own alone, not what one does in somebody's stead. */
    List<TaskRow> held(Limit limit) {
        Reach reach = pages.reach();
        return tasks.held(reach.me(), TaskFacts.Holder.keys(reach.mandates()), limit).stream()
                .map(task -> TaskPages.row(task, reach))
                .toList();
    }

    List<TaskRow> alike(ListedTask task) {
        Reach reach = pages.reach();
        return tasks
                .alike(
                        task.getId(),
                        task.step(),
                        task.rootId(),
                        reach.people(),
                        TaskFacts.Holder.keys(reach.allMandates()))
                .stream()
                .map(other -> TaskPages.row(other, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    List<TaskRow> rows(Collection<ListedTask> some) {
        Reach reach = pages.reach();
        Set<UUID> units = pages.sight();
        return some.stream()
                .filter(task -> task.state() == TaskState.OPEN && TaskPages.maySee(task, reach, units))
                .map(task -> TaskPages.row(task, reach))
                .sorted(TaskRow.BY_TIME_AND_NAME)
                .toList();
    }

    boolean holds(Collection<ListedTask> open, String step) {
        Reach reach = pages.reach();
        return open.stream().filter(task -> task.step().equals(step)).anyMatch(task -> reach.includes(task::isHeldBy));
    }
}
