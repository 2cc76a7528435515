package vn.tiendo.execution.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.file.FileSubject;

/**
 * One proof or remark, with who added it and when.
 *
 * @param text of a file its name
 * @param removable whether the reader may take it back now
 */
public record EvidenceItem(
        UUID id, Kind kind, String text, @Nullable UUID fileId, String addedBy, Instant addedAt, boolean removable) {

    /** Under what kind of subject the files of assignments are kept. */
    public static final String FILES = "assignment";

    /** What a piece of evidence is. */
    public enum Kind {
        TEXT,
        LINK,
        FILE,
        COMMENT
    }

    /** Under what the files of one assignment are kept. */
    public static FileSubject files(UUID assignmentId) {
        return new FileSubject(FILES, assignmentId);
    }

    /** Whether a file belongs to an assignment. */
    public static boolean isOf(FileSubject subject) {
        return FILES.equals(subject.type());
    }
}
