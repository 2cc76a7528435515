package vn.tiendo.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One recorded act, as the timeline shows it. */
public record AuditEvent(
        UUID id,
        String stream,
        long seq,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        @Nullable String causedBy,
        String act,
        Map<String, String> detail) {}
