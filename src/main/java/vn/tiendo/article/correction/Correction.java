package vn.tiendo.article.correction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of an article that is out, or its removal.
 *
 * @param reason why it is asked for
 * @param words of the correction; empty for a removal
 * @param returnReason why the words came back
 * @param link where the correction stands
 */
public record Correction(
        UUID id,
        UUID articleId,
        boolean removal,
        String reason,
        UUID askedBy,
        Instant askedAt,
        String words,
        @Nullable UUID writtenBy,
        Stage stage,
        String returnReason,
        @Nullable UUID approverId,
        @Nullable UUID doneBy,
        @Nullable Instant doneAt,
        String link) {

    public static final int LONGEST_REASON = 1_000;
    public static final int LONGEST_WORDS = 2_000;

    /** Where it stands. */
    public enum Stage {
        /** the words are written */
        WRITING,
        /** the words are approved */
        APPROVING,
        /** the removal is ruled on */
        ORDERING,
        /** the words are put out */
        PUBLISHING,
        /** the article is taken down */
        REMOVING,
        DONE,
        /** the article stays as it is */
        REFUSED;

        public boolean isOpen() {
            return this != DONE && this != REFUSED;
        }
    }
}
