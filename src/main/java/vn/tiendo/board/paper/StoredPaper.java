package vn.tiendo.board.paper;

import java.time.Instant;
import java.util.UUID;

/** One version of a paper, as it was written. */
public record StoredPaper(UUID id, UUID actId, Kind kind, int version, String name, String sha256, Instant writtenAt) {

    /** Which paper it is. */
    public enum Kind {
        /** tờ trình */
        SUBMISSION,
        /** quyết định */
        DECISION,
        /** thông báo phân công nhiệm vụ */
        NOTICE,
        /** công văn đính chính */
        CORRECTION
    }
}
