package vn.tiendo.article.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;

/** Keeps corrections and removals; each change says from which stage it comes, so that none is made twice. */
@Component
public class Corrections {

    private static final String READ =
            "select id, article_id, removal, reason, asked_by, asked_at, words, written_by, stage,"
                    + " return_reason, approver_id, done_by, done_at, link from article_correction ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one is open about the article */
    public UUID begin(UUID article, boolean removal, String reason, UUID by) {
        UUID id = Ids.next();
        jdbc.sql("insert into article_correction (id, article_id, open_article_id, removal, reason, asked_by, asked_at,"
                        + " words, stage, link, version)"
                        + " values (:id, :article, :article, :removal, :reason, :by, :at, '', :stage, '', 0)")
                .param("id", id)
                .param("article", article)
                .param("removal", removal)
                .param("reason", reason)
                .param("by", by)
                .param("at", time(clock.instant()))
                .param("stage", (removal ? Correction.Stage.ORDERING : Correction.Stage.WRITING).name())
                .update();
        return id;
    }

    public void carriedBy(UUID id, String instance) {
        jdbc.sql("update article_correction set instance_id = :instance where id = :id")
                .param("instance", instance)
                .param("id", id)
                .update();
    }

    /** @return whether it was in that stage */
    public boolean write(UUID id, String words, UUID by) {
        return jdbc.sql("update article_correction set words = :words, written_by = :by, stage = 'APPROVING',"
                                + " return_reason = null where id = :id and stage = 'WRITING'")
                        .param("words", words)
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** @return whether it was in that stage */
    public boolean rule(UUID id, Correction.Stage from, Correction.Stage to, @Nullable String why, UUID by) {
        return jdbc.sql("update article_correction set stage = :to, return_reason = :why, approver_id = :by,"
                                + " open_article_id = case when :open then open_article_id else null end"
                                + " where id = :id and stage = :from")
                        .param("to", to.name())
                        .param("why", why)
                        .param("by", by)
                        .param("open", to.isOpen())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                > 0;
    }

    /** @return whether it was in that stage */
    public boolean finish(UUID id, Correction.Stage from, String link, UUID by, Instant at) {
        return jdbc.sql("update article_correction set stage = 'DONE', open_article_id = null, link = :link,"
                                + " done_by = :by, done_at = :at where id = :id and stage = :from")
                        .param("link", link)
                        .param("by", by)
                        .param("at", time(at))
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                > 0;
    }

    public Optional<Correction> find(UUID id) {
        return of(Set.of(id)).stream().findFirst();
    }

    public List<Correction> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(READ + "where id in (:ids)")
                        .param("ids", Set.copyOf(ids))
                        .query((row, n) -> correction(row))
                        .list();
    }

    /** All about an article, newest first. */
    public List<Correction> about(UUID article) {
        return jdbc.sql(READ + "where article_id = :article order by asked_at desc, id desc")
                .param("article", article)
                .query((row, n) -> correction(row))
                .list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Correction(
                row.getObject("id", UUID.class),
                row.getObject("article_id", UUID.class),
                row.getBoolean("removal"),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                row.getObject("written_by", UUID.class),
                Correction.Stage.valueOf(row.getString("stage")),
                Objects.requireNonNullElse(row.getString("return_reason"), ""),
                row.getObject("approver_id", UUID.class),
                row.getObject("done_by", UUID.class),
                done == null ? null : done.toInstant(),
                row.getString("link"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
