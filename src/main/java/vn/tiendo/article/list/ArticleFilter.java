package vn.tiendo.article.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleDraft.Genre;

/**
 * Which articles are listed.
 *
 * @param words to be found in their text, accents or not; empty for all
 * @param section its exact name; empty for all
 * @param unitId whose author wrote them
 * @param from put out on this day or later
 * @param to put out on this day or before
 */
public record ArticleFilter(
        Kind kind,
        String words,
        @Nullable UUID portalId,
        String section,
        @Nullable Genre genre,
        @Nullable Shelf shelf,
        @Nullable UUID unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whose lists there are. */
    public enum Kind {
        /** I have to do something with them */
        WAITING,
        /** I wrote them */
        MINE,
        /** they stand or shall stand on the portals that I work on or oversee */
        PORTALS,
        /** I may read them */
        ALL
    }

    /** All of a kind. */
    public static ArticleFilter of(Kind kind) {
        return new ArticleFilter(kind, "", null, "", null, null, null, null, null);
    }

    /** What the page of all portals counts, of one of them or of all. */
    public static ArticleFilter of(@Nullable UUID portal, Shelf shelf, @Nullable LocalDate from) {
        return new ArticleFilter(Kind.PORTALS, "", portal, "", null, shelf, null, from, null);
    }

    /** The same of another kind. */
    public ArticleFilter in(Kind other) {
        return new ArticleFilter(other, words, portalId, section, genre, shelf, unitId, from, to);
    }

    /** Whether all of its kind are listed. */
    public boolean isPlain() {
        return equals(of(kind));
    }
}
