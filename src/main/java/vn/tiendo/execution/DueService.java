package vn.tiendo.execution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.calendar.DirectiveDues;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.execution.calendar.DueChanges;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskListService;

/** Moves deadlines of units' work; why, and by whose leave, is known to the rooms above. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class DueService {

    /** Steps of a unit whose time is that of its report. */
    private static final String[] REPORTING = {"prepare-report", "sign-report", "number-report"};

    private final Assignments assignments;
    private final TaskListService tasks;
    private final WorkingCalendar calendar;
    private final DirectiveDues directives;
    private final DueChanges changes;

    DueService(
            Assignments assignments,
            TaskListService tasks,
            WorkingCalendar calendar,
            DirectiveDues directives,
            DueChanges changes) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.calendar = calendar;
        this.directives = directives;
        this.changes = changes;
    }

    /**
     * Gives obligations another deadline at all units, whatever their number.
     *
     * @return how many assignments moved, by the id of the unit's work; empty if the directive is not in force any more
     */
    public Optional<Map<UUID, Integer>> reschedule(DueChange change) {
        return directives.move(
                        change.directiveId(),
                        change.general() != null,
                        change.ownIds(),
                        change.obligationIds(),
                        change.to())
                ? Optional.of(changes.move(change))
                : Optional.empty();
    }

    /**
     * Gives assignments another deadline, and their open steps with them; what is not worked on any more keeps its own.
     *
     * @return what was moved, as it now is
     */
    public List<AssignmentFacts> move(Collection<UUID> assignmentIds, Deadline.Wording due) {
        List<Assignment> moved = assignments.findByIdIn(assignmentIds).stream()
                .filter(assignment -> assignment.state().open())
                .toList();
        moved.forEach(assignment -> assignment.dueBy(due.compute(calendar.of(assignment.unitId()))));
        moved.forEach(assignment -> tasks.refresh(assignment.id()));
        moved.stream()
                .map(assignment -> assignment.addressee().getId())
                .collect(Collectors.toSet())
                .forEach(addressee -> tasks.refresh(addressee, REPORTING));
        return moved.stream().map(Assignment::facts).toList();
    }
}
