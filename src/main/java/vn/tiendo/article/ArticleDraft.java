package vn.tiendo.article;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Refused;

/**
 * What its author writes.
 *
 * @param version of the article that was read; 0 for a new one
 * @param portalUnitId on whose portal it shall stand
 * @param penName empty for the author's own name
 * @param source where it was taken from; empty for one's own
 * @param reprint whether it was taken from elsewhere
 * @param eventOn the day of what it tells
 * @param displayUntil the last day on which it has a use
 */
public record ArticleDraft(
        int version,
        @Nullable UUID portalUnitId,
        Genre genre,
        String title,
        String lead,
        String body,
        String section,
        String penName,
        String source,
        boolean reprint,
        @Nullable LocalDate eventOn,
        @Nullable LocalDate displayUntil,
        String keywords,
        boolean urgent,
        String urgentReason,
        List<Picture> pictures) {

    public static final int SHORTEST_TITLE = 10;
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_LEAD = 300;
    public static final int LONGEST_BODY = 200_000;
    public static final int LONGEST_PEN_NAME = 200;
    public static final int LONGEST_SOURCE = 500;
    public static final int LONGEST_KEYWORDS = 500;
    public static final int LONGEST_REASON = 1_000;
    public static final int LONGEST_CAPTION = 300;
    public static final int LONGEST_CREDIT = 200;
    public static final int MOST_PICTURES = 30;

    /** Title, section and what belongs to them; no lead, no text, no pictures. */
    ArticleDraft withoutWords() {
        return new ArticleDraft(
                version,
                portalUnitId,
                genre,
                title,
                "",
                "",
                section,
                penName,
                source,
                reprint,
                eventOn,
                displayUntil,
                keywords,
                urgent,
                "",
                List.of());
    }

    /** What kind of article it is. */
    public enum Genre {
        /** tin */
        NEWS(80),
        /** bài */
        FEATURE(300),
        /** ảnh */
        PICTURES(0),
        VIDEO(0),
        /** văn bản */
        DOCUMENT(0),
        /** thông báo */
        NOTICE(0),
        /** lịch */
        SCHEDULE(0);

        private final int fewestWords;

        Genre(int fewestWords) {
            this.fewestWords = fewestWords;
        }

        /** How many words it must have at least. */
        public int fewestWords() {
            return fewestWords;
        }

        /** Whether it loses its use on a day that has to be said. */
        public boolean ends() {
            return this == NOTICE || this == SCHEDULE;
        }

        /** Whether its editor, too, leaves the approval to somebody else. */
        public boolean needsTwo() {
            return this == FEATURE;
        }
    }

    /** Somebody else saved the article since the page was opened. */
    public static class ArticleChanged extends Refused {}

    /**
     * A picture of the article.
     *
     * @param caption what stands below it
     * @param credit who took it
     * @param alt what it shows, for whoever cannot see it
     */
    public record Picture(UUID fileId, String caption, String credit, String alt) {}

    /** Nothing yet. */
    public static ArticleDraft empty(@Nullable UUID portalUnitId) {
        return new ArticleDraft(
                0, portalUnitId, Genre.NEWS, "", "", "", "", "", "", false, null, null, "", false, "", List.of());
    }

    /** The name of a field of the n-th picture. */
    public static String field(int n, String part) {
        return "picture-" + n + "-" + part;
    }
}
