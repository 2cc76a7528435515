package vn.tiendo.execution.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.DueTable;
import vn.tiendo.calendar.OpenDeadlines;
import vn.tiendo.calendar.Shift;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.UnitProgress;
import vn.tiendo.shared.WorkingCalendar;

/** Deadlines of assignments on which a unit still has to work and whose report has not arrived. */
@Component
class AssignmentDeadlines implements OpenDeadlines {

    private final DueTable assignments;
    private final UnitProgress progress;

    AssignmentDeadlines(JdbcClient database, UnitProgress progress) {
        this.progress = progress;
        String open = Arrays.stream(ExecutionState.values())
                .filter(ExecutionState::open)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", ", "t.state in (", ") and t.arrived_at is null"));
        assignments = new DueTable(
                database, Shift.Kind.ASSIGNMENT, "assignment", "directive_id", open, ", version = version + 1");
    }

    @Override
    public List<Shift> preview(WorkingCalendar after) {
        return assignments.preview(after);
    }

    @Override
    public int recompute(WorkingCalendar after) {
        int moved = assignments.recompute(after);
        if (moved > 0) {
            progress.refreshUnsent();
        }
        return moved;
    }
}
