package vn.tiendo.drawing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * One open step.
 *
 * @param subject whose or what it is about, e.g. the unit and the obligation
 * @param unit short name of the unit whose step it is
 * @param holder who has taken it; null while anybody of the unit may
 * @param link path of the page of its subject
 */
public record RunningStep(
        String id,
        String processId,
        String step,
        String subject,
        String unit,
        @Nullable String holder,
        @Nullable Deadline due,
        Instant openedAt,
        String link) {}
