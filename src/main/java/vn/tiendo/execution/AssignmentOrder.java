package vn.tiendo.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head's order on an incoming document, the <i>bút phê</i> (Decree 30/2020, article 23): opinion, who leads, who co-ordinates, by when.
 *
 * @param reportLeadId who writes the unit's report
 */
public record AssignmentOrder(String opinion, UUID reportLeadId, List<Line> lines) {

    /** The order for one assignment; {@code internalDue} is the unit's own date, not after the last working day. */
    public record Line(
            UUID assignmentId,
            UUID leadId,
            Set<UUID> coordinatorIds,
            @Nullable LocalDate internalDue) {}
}
