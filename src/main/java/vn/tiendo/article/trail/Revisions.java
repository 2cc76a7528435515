package vn.tiendo.article.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.shared.Ids;

/** The versions of articles that somebody else was shown. */
@Component
public class Revisions {

    /** A version. */
    public record Revision(int number, String title, String lead, String body, UUID writtenBy, Instant writtenAt) {

        /** All that is read of it, as one text. */
        public String whole() {
            return title + "\n\n" + lead + "\n\n" + body;
        }

        /** Whether somebody who was shown it knows this text. */
        public boolean says(ArticleDraft text) {
            return title.equals(text.title()) && lead.equals(text.lead()) && body.equals(text.body());
        }
    }

    private static final String READ =
            "select number, title, lead, body, written_by, written_at from article_revision where article_id = :article";

    private final JdbcClient jdbc;
    private final Clock clock;

    Revisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is one of this number */
    public void keep(UUID article, int number, ArticleDraft text, UUID by) {
        jdbc.sql("insert into article_revision (id, article_id, number, title, lead, body, written_by, written_at)"
                        + " values (:id, :article, :number, :title, :lead, :body, :by, :at)")
                .param("id", Ids.next())
                .param("article", article)
                .param("number", number)
                .param("title", text.title())
                .param("lead", text.lead())
                .param("body", text.body())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    public List<Revision> of(UUID article) {
        return jdbc.sql(READ + " order by number desc")
                .param("article", article)
                .query((row, n) -> revision(row))
                .list();
    }

    public Optional<Revision> of(UUID article, int number) {
        return jdbc.sql(READ + " and number = :number")
                .param("article", article)
                .param("number", number)
                .query((row, n) -> revision(row))
                .optional();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getString("title"),
                row.getString("lead"),
                row.getString("body"),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
