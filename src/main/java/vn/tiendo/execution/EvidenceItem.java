package vn.tiendo.execution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One proof or remark, with who added it and when. */
public record EvidenceItem(
        UUID id, Kind kind, String text, @Nullable UUID fileId, String addedBy, Instant addedAt) {

    /** What a piece of evidence is. */
    public enum Kind {
        TEXT,
        LINK,
        FILE,
        COMMENT
    }
}
