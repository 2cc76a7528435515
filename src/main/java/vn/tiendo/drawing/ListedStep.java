package vn.tiendo.drawing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * One step of a directive.
 *
 * @param subject whose or what it is about, e.g. the unit and the obligation
 * @param unit short name of the unit whose step it is
 * @param person who has taken it, or has done it; null while anybody of the unit may
 * @param doneAt null while it runs
 * @param took from its opening until it was done, nights and days off included; null while it runs
 * @param link path of the page of its subject
 */
public record ListedStep(
        String id,
        String processId,
        String step,
        String subject,
        String unit,
        @Nullable String person,
        @Nullable Deadline due,
        Instant openedAt,
        @Nullable Instant doneAt,
        @Nullable Duration took,
        String link) {}
