package vn.tiendo.execution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A directive at one unit, as pages and the report read it. */
public record AddresseeFacts(
        UUID id,
        UUID directiveId,
        UUID unitId,
        ExecutionState state,
        String instanceId,
        @Nullable Instant receivedAt,
        @Nullable UUID receivedBy,
        @Nullable String arrivalNumber,
        @Nullable Instant assignedAt,
        @Nullable UUID assignedBy,
        @Nullable String opinion,
        @Nullable UUID reportLeadId,
        @Nullable Instant submittedAt,
        @Nullable Instant doneAt,
        @Nullable String returnReason,
        @Nullable Instant recallConfirmedAt,
        List<AssignmentFacts> assignments) {

    /** The assignments that the unit's report speaks of. */
    public List<AssignmentFacts> reported() {
        return assignments.stream()
                .filter(assignment -> !assignment.workKind().endsWithDirective())
                .toList();
    }
}
