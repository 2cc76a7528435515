package vn.tiendo.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.UnitRow;

/**
 * One running directive at one unit: how far it is, and by which rules it is at risk.
 *
 * @param unit short name
 * @param order what units are sorted by
 */
public record UnitAtWork(
        UUID directiveId,
        UUID addresseeId,
        UUID unitId,
        String unit,
        String order,
        ExecutionState state,
        Counts counts,
        List<Risk> risks) {

    static UnitAtWork of(UnitRow row, Instant now, List<Risk> risks) {
        return new UnitAtWork(
                row.directiveId(),
                row.addresseeId(),
                row.unitId(),
                row.unit(),
                row.order(),
                row.state(),
                row.counts(now),
                risks);
    }

    public boolean done() {
        return state == ExecutionState.DONE;
    }

    public boolean overdue() {
        return counts.overdue() > 0;
    }
}
