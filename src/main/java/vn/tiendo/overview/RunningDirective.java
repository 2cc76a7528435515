package vn.tiendo.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.shared.Deadline;

/**
 * How a directive stands over all its units.
 *
 * @param collecting whether its figures are fixed already and the consolidated report is being made
 * @param groups how many units each number about units counts
 * @param coming the milestones from now on of what is still in hand, by day
 */
public record RunningDirective(
        Head head,
        boolean collecting,
        Map<UnitGroup, Integer> groups,
        Counts counts,
        Pace pace,
        List<DeadlineService.Coming> coming) {

    /** What it is called, and its own deadline. */
    public record Head(
            UUID id,
            String reference,
            String subject,
            LocalDate begunOn,
            @Nullable Deadline due) {}

    /**
     * At an even pace.
     *
     * @param planned what should be done by today
     * @param behind what of that has not been submitted
     */
    public record Pace(int planned, int behind) {

        static final Pace NONE = new Pace(0, 0);

        Pace plus(Pace other) {
            return new Pace(planned + other.planned, behind + other.behind);
        }
    }

    public int count(UnitGroup group) {
        return groups.getOrDefault(group, 0);
    }

    /** What a number of this cell counts. */
    public int count(Cell cell) {
        return cell.in(counts, pace);
    }
}
