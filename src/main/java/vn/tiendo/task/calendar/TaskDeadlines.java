package vn.tiendo.task.calendar;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.DueTable;
import vn.tiendo.calendar.OpenDeadlines;
import vn.tiendo.calendar.Shift;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;

/** Deadlines of the rows of the task list that are still to be done. */
@Component
public class TaskDeadlines implements OpenDeadlines {

    private final DueTable tasks;

    TaskDeadlines(JdbcClient database) {
        tasks = new DueTable(
                database, Shift.Kind.TASK, "task", "root_id", "t.state = 'OPEN'", ", version = version + 1");
    }

    @Override
    public List<Shift> preview(WorkingCalendar after) {
        return tasks.preview(after);
    }

    @Override
    public int recompute(WorkingCalendar after) {
        return tasks.recompute(after);
    }

    /** Moves those of some subjects; why, is known to the rooms above. */
    public void move(Collection<UUID> subjectIds, UnaryOperator<Deadline> after) {
        tasks.move(DueTable.Among.ids("subject_id", subjectIds), after);
    }
}
