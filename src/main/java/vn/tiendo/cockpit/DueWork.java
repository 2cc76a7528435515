package vn.tiendo.cockpit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.Deadline;

/**
 * One thing that a unit has still to do.
 *
 * @param reference number and symbol of the directive
 * @param unit short name
 * @param due null if it has no end
 */
public record DueWork(
        UUID assignmentId,
        String reference,
        String unit,
        String code,
        String title,
        ExecutionState state,
        @Nullable Deadline due) {}
