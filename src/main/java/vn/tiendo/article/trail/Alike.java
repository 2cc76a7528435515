package vn.tiendo.article.trail;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.prose.Shingles;

/** Finds articles that say nearly the same as another one. */
@Component
public class Alike {

    /** From this part of common five-word sequences on, a text counts as the same. */
    private static final double SAME = 0.8;

    private static final int CANDIDATES = 50;

    /** An article that says the same. @param percent how much of it */
    public record Twin(UUID articleId, String title, UUID portalUnitId, int percent) {}

    private record Candidate(UUID id, String title, UUID portalUnitId, String body) {}

    private final JdbcClient jdbc;

    Alike(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text by which others find the article. */
    public void remember(UUID article, String body) {
        jdbc.sql("delete from article_band where article_id = :article")
                .param("article", article)
                .update();
        Arrays.stream(Shingles.bands(body))
                .distinct()
                .forEach(band -> jdbc.sql("insert into article_band (article_id, band) values (:article, :band)")
                        .param("article", article)
                        .param("band", band)
                        .update());
    }

    /**
     * Articles with nearly this text that are out, the most alike first.
     *
     * @param desk of this unit's portal also what is under way; null for who does not work on any
     */
    public List<Twin> of(UUID article, String body, @Nullable UUID desk) {
        List<Long> bands =
                Arrays.stream(Shingles.bands(body)).boxed().distinct().toList();
        if (bands.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select a.id, a.title, a.portal_unit_id, a.body from article a where a.id in"
                        + " (select b.article_id from article_band b where b.band in (:bands))"
                        + " and a.id <> :article and (a.state in ('PUBLISHED', 'CORRECTED') or (a.portal_unit_id = :desk"
                        + " and a.state not in ('DRAFT', 'REJECTED', 'WITHDRAWN', 'REMOVED')))"
                        + " order by a.state_since desc limit " + CANDIDATES)
                .param("bands", bands)
                .param("article", article)
                .param("desk", desk == null ? article : desk) // no unit has an article's id
                .query((row, n) -> new Candidate(
                        row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getString(4)))
                .list()
                .stream()
                .map(other -> twin(other, Shingles.similarity(body, other.body())))
                .filter(twin -> twin.percent() >= SAME * 100)
                .sorted((one, other) -> Integer.compare(other.percent(), one.percent()))
                .toList();
    }

    private static Twin twin(Candidate other, double part) {
        return new Twin(other.id(), other.title(), other.portalUnitId(), (int) Math.floor(part * 100));
    }
}
