package vn.tiendo.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step with one holder, or in the queue of its unit.
 *
 * @param subject whose or what the step is about
 * @param unit short name of the unit whose step it is
 * @param person who had it; null while it was nobody's
 * @param until null while it goes on
 * @param days working days that it took up to now, in the hours of the unit
 * @param link path of the page of its subject
 */
public record Turn(
        String processId,
        String step,
        String subject,
        String unit,
        @Nullable String person,
        Instant from,
        @Nullable Instant until,
        double days,
        String link) {}
