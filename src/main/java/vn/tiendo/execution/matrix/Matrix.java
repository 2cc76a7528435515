package vn.tiendo.execution.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Standing;

/**
 * Obligations across, units down: how far one class of addressees has come.
 *
 * @param instructions whether it holds what leaders gave single units besides
 */
public record Matrix(UUID recipientId, String label, boolean instructions, List<Column> columns, List<Row> rows) {

    /** One obligation. */
    public record Column(UUID obligationId, String code, String title) {}

    /**
     * One unit; times and names are empty until it has received and assigned.
     *
     * @param returnReason why it was sent back, by the unit or to it
     * @param stepDue until when it must receive or assign; null when it has
     */
    public record Row(
            UUID addresseeId,
            UUID unitId,
            String unit,
            ExecutionState state,
            @Nullable String returnReason,
            @Nullable Instant receivedAt,
            @Nullable String receivedBy,
            @Nullable Instant assignedAt,
            @Nullable String assignedBy,
            @Nullable Instant stepDue,
            List<@Nullable Cell> cells) {}

    /** One assignment, in the order of the columns; null where the unit does not owe it. */
    public record Cell(
            UUID assignmentId,
            WorkKind workKind,
            ExecutionState state,
            @Nullable Instant legalEnd,
            @Nullable Instant lastWorkingMoment,
            @Nullable Instant arrivedAt,
            @Nullable Instant finishedAt,
            @Nullable String progress) {

        /** In which of the five cells it stands; empty if it is not expected of the unit. */
        public Optional<Standing> standing(Instant at) {
            return Standing.of(workKind, state, legalEnd, arrivedAt, at);
        }

        /** Whether the unit's people still have to do it; what they have finished waits for the unit's report. */
        public boolean owed() {
            return state.open() && finishedAt == null;
        }
    }
}
