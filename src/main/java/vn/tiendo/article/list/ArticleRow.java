package vn.tiendo.article.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleDraft.Genre;
import vn.tiendo.article.ArticleState;

/**
 * An article as lists show it.
 *
 * @param portal on whose portal it stands or shall stand
 * @param unit whose author wrote it
 * @param since when it came into its state
 * @param expired its last day is over while it still stands there
 * @param turn whose turn it is; null if nobody has to do anything
 */
public record ArticleRow(
        UUID id,
        String title,
        String portal,
        String unit,
        String author,
        Genre genre,
        String section,
        ArticleState state,
        Instant since,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate displayUntil,
        boolean expired,
        boolean urgent,
        @Nullable Turn turn) {

    /**
     * Whose turn it is.
     *
     * @param person empty if it waits for whoever of the unit takes it
     * @param minutes working minutes until now, by the hours of that unit
     */
    public record Turn(String step, String unit, String person, Instant begunAt, int minutes) {

        /** The person, if it is given to somebody, and the unit. */
        public String holder() {
            return Stream.of(person, unit).filter(name -> !name.isBlank()).collect(Collectors.joining(" · "));
        }
    }
}
