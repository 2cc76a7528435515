package vn.tiendo.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its recipient's list shows it. */
public record NoticeRow(
        UUID id,
        @Nullable UUID directiveId,
        String group,
        String link,
        String template,
        List<String> args,
        Instant createdAt,
        boolean read,
        boolean archived) {}
