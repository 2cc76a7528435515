package vn.tiendo.rescheduling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import vn.tiendo.shared.Deadline;

/**
 * One obligation of a change of dates.
 *
 * @param due the deadline that the document gave it until then
 */
@Embeddable
record ReschedulingItem(UUID obligationId, @Embedded Deadline due) {}
