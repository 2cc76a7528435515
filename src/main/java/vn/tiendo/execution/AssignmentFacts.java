package vn.tiendo.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.shared.Deadline;

/** One obligation at one unit, as pages and the report read it. */
public record AssignmentFacts(
        UUID id,
        UUID addresseeId,
        UUID directiveId,
        UUID obligationId,
        UUID unitId,
        WorkKind workKind,
        ExecutionState state,
        @Nullable String instanceId,
        @Nullable UUID leadId,
        Set<UUID> coordinatorIds,
        @Nullable LocalDate internalDue,
        @Nullable Deadline due,
        @Nullable String progress,
        @Nullable Instant finishedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant doneAt,
        @Nullable String returnReason,
        boolean readyToReport) {}
