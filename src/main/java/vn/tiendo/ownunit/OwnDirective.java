package vn.tiendo.ownunit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.report.list.OwnReport;

/**
 * A running directive at the unit.
 *
 * @param collecting whether its figures are fixed already and the consolidated report is being made
 * @param report null as long as nobody has begun it
 */
public record OwnDirective(
        RunningDirective.Head head,
        boolean collecting,
        UUID addresseeId,
        ExecutionState state,
        Counts counts,
        @Nullable OwnReport report) {

    OwnDirective with(@Nullable OwnReport own) {
        return new OwnDirective(head, collecting, addresseeId, state, counts, own);
    }

    /** What a number of this cell counts. */
    public int count(Cell cell) {
        return cell.in(counts);
    }
}
