package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** Offers to give steps to somebody else, from one's own list and from that of what one gave (UX-16). */
@org.springframework.stereotype.Component
public class HandOn implements StepBulk {

    private final TaskListService tasks;
    private final PeopleNotes notes;

    HandOn(TaskListService tasks, PeopleNotes notes) {
        this.tasks = tasks;
        this.notes = notes;
    }

    @Override
    public int order() {
        return 10; // for any step
    }

    @Override
    public boolean offers(List<TaskRow> chosen) {
        return true;
    }

    @Override
    public String name(Component page) {
        return page.getTranslation("task.bulk.hand-on");
    }

    @Override
    public BulkAct open(List<TaskRow> chosen, Component page) {
        return of(
                chosen.stream()
                        .map(row -> new BulkRow(
                                row.id(),
                                page.getTranslation(row.step() + ".title") + " – " + row.subject(),
                                row.reference(),
                                TaskLinks.task(row.id()),
                                null))
                        .toList(),
                page);
    }

    /** @param steps with the id of the open task each */
    public BulkAct of(List<BulkRow> steps, Component page) {
        return new HandOnAct(steps, tasks, notes, page);
    }
}
