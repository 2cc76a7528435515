package vn.tiendo.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a history; null means all.
 *
 * @param until the last day, included
 */
public record AuditFilter(
        @Nullable String act,
        @Nullable UUID actorId,
        @Nullable UUID unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null);

    public boolean isEmpty() {
        return NONE.equals(this);
    }
}
