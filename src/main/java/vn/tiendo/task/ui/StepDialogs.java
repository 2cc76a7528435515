package vn.tiendo.task.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.task.TaskListService;

/** Lets a page of another room open steps in a dialog. */
@Component
public class StepDialogs {

    private final TaskListService tasks;
    private final StepParts parts;
    private final TaskCards cards;

    StepDialogs(TaskListService tasks, StepParts parts, TaskCards cards) {
        this.tasks = tasks;
        this.parts = parts;
        this.cards = cards;
    }

    /**
     * The dialog of one page, to be added to it.
     *
     * @param path of the page
     * @param changed reads anew what the page shows of steps
     */
    public StepDialog on(String path, Runnable changed) {
        return new StepDialog(path, changed, tasks, parts, cards);
    }
}
