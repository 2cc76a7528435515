package vn.tiendo.substitution;

import java.util.UUID;
import vn.tiendo.organization.PersonRef;

/**
 * An absence as pages show it.
 *
 * @param lasts whether it has begun
 * @param mine whether it is the reader's own
 * @param mayChange whether the reader may change or end it
 */
public record AbsenceFacts(
        UUID id,
        PersonRef person,
        PersonRef substitute,
        AbsenceDraft entered,
        String enteredBy,
        boolean lasts,
        boolean mine,
        boolean mayChange) {}
