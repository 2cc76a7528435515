package vn.tiendo.article.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;

/** What people remark on paragraphs of articles. */
@Component
public class Remarks {

    public static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_QUOTE = 300;

    /**
     * A remark.
     *
     * @param anchor of the paragraph, as {@link vn.tiendo.prose.Markdown} tells it
     * @param quote how the paragraph began when it was made
     * @param settledBy null while it is open
     */
    public record Remark(
            UUID id,
            int revision,
            String anchor,
            String quote,
            String words,
            UUID writtenBy,
            Instant writtenAt,
            @Nullable UUID settledBy) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(UUID article, int revision, String anchor, String quote, String words, UUID by) {
        jdbc.sql("insert into article_remark (id, article_id, revision, anchor, quote, words, written_by, written_at)"
                        + " values (:id, :article, :revision, :anchor, :quote, :words, :by, :at)")
                .param("id", Ids.next())
                .param("article", article)
                .param("revision", revision)
                .param("anchor", anchor)
                .param("quote", quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE)))
                .param("words", words)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** @return whether it was open */
    public boolean settle(UUID article, UUID remark, UUID by) {
        return jdbc.sql("update article_remark set settled_by = :by, settled_at = :at"
                                + " where id = :id and article_id = :article and settled_by is null")
                        .param("by", by)
                        .param("at", now())
                        .param("id", remark)
                        .param("article", article)
                        .update()
                > 0;
    }

    /** Oldest first. */
    public List<Remark> of(UUID article) {
        return jdbc.sql("select id, revision, anchor, quote, words, written_by, written_at, settled_by"
                        + " from article_remark where article_id = :article order by written_at, id")
                .param("article", article)
                .query((row, n) -> remark(row))
                .list();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getString("anchor"),
                row.getString("quote"),
                row.getString("words"),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("settled_by", UUID.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
