package vn.tiendo.overview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionState;

/**
 * One assignment that a number counts.
 *
 * @param position of its obligation in the document
 * @param dueMoment last working moment of its deadline; null if it has none, as the legal end
 */
public record WorkAtUnit(
        UUID assignmentId,
        UUID addresseeId,
        UUID directiveId,
        String reference,
        UUID unitId,
        String unit,
        int position,
        String code,
        String title,
        ExecutionState state,
        @Nullable Instant legalEnd,
        @Nullable Instant dueMoment,
        @Nullable Instant arrivedAt,
        @Nullable String progress) {}
