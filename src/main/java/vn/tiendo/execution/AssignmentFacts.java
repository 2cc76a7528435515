package vn.tiendo.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.shared.Deadline;

/**
 * One obligation at one unit, as pages and the report read it.
 *
 * @param progress one line for the matrix
 * @param result what the unit's people say was achieved
 * @param reportedResult what the unit's signed report says instead, until it is done anew
 * @param noEvidenceReason why it was finished without evidence
 */
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
        @Nullable String result,
        @Nullable String reportedResult,
        @Nullable String noEvidenceReason,
        @Nullable Instant finishedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant doneAt,
        @Nullable String returnReason,
        boolean readyToReport) {

    private static final int LONGEST_LINE = 500;

    /** Whether the unit's people still have to do it; what they have finished waits for the unit's report. */
    public boolean owed() {
        return state.open() && finishedAt == null;
    }

    /** Whether it was first submitted before the legal end; what has no end is in time. */
    public boolean inTime() {
        return due == null || arrivedAt == null || arrivedAt.isBefore(due.legalEnd());
    }

    /** What the matrix can hold of a longer text. */
    static @Nullable String line(@Nullable String text) {
        return text != null && text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE - 1) + "…" : text;
    }
}
