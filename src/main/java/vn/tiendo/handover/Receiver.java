package vn.tiendo.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;

/**
 * Somebody to whom work may go.
 *
 * @param load how many open steps the person holds
 * @param awayUntil last day of an absence that lasts; null if present
 */
public record Receiver(PersonRef person, int load, @Nullable LocalDate awayUntil) {}
