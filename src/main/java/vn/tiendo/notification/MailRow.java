package vn.tiendo.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a list shows it.
 *
 * @param nextTry of a waiting one
 * @param fault why the last attempt failed
 * @param faultDetail what the server said, in its own words
 * @param keeper who looks after it since it was parked; null if that is the administrator
 */
public record MailRow(
        UUID id,
        String to,
        String subject,
        MailState state,
        Instant createdAt,
        int attempts,
        Instant nextTry,
        @Nullable MailFault fault,
        String faultDetail,
        @Nullable Instant finishedAt,
        @Nullable Instant parkedAt,
        @Nullable String keeper) {}
