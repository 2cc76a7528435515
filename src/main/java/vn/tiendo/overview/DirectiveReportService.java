package vn.tiendo.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** How one running directive stands, for its page and for the sheet of paper that is made of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class DirectiveReportService {

    /** As many as the task list looks through for a filter. */
    private static final int DECISIONS = 1_000;

    /**
     * One reading: whatever shows it says the same numbers.
     *
     * @param units all that have something to do
     * @param decisions what waits for the reader's decision under this directive, by due time
     */
    public record Report(RunningDirective.Head head, Instant at, List<RankedUnit> units, List<TaskRow> decisions) {

        /** Of all units together. */
        public Counts counts() {
            return Counts.sum(units.stream().map(RankedUnit::counts).toList());
        }

        /** How many units a number about units counts. */
        public int count(UnitGroup group) {
            return (int)
                    units.stream().filter(unit -> group.counts(unit.works())).count();
        }

        /** Units with something overdue, who has most of it first. */
        public List<RankedUnit> late() {
            return units.stream()
                    .filter(unit -> UnitGroup.OVERDUE.counts(unit.works()))
                    .sorted(RankedUnit.MOST_OVERDUE)
                    .toList();
        }
    }

    private final OverviewService overview;
    private final TaskListService tasks;
    private final Clock clock;

    DirectiveReportService(OverviewService overview, TaskListService tasks, Clock clock) {
        this.overview = overview;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Empty if it does not run, is none of the reader's, or nobody has anything to do. As many statements for many units as for one. */
    public Optional<Report> find(UUID directiveId) {
        return overview.heads().stream()
                .filter(head -> head.id().equals(directiveId))
                .findFirst()
                .map(this::report)
                .filter(report -> !report.units().isEmpty());
    }

    private Report report(RunningDirective.Head head) {
        return new Report(
                head,
                clock.instant(),
                overview.units(UnitGroup.ALL, head.id(), null, Integer.MAX_VALUE)
                        .rows(),
                tasks.toDecide(DECISIONS).stream()
                        .filter(row -> row.about().rootId().equals(head.id()))
                        .toList());
    }
}
