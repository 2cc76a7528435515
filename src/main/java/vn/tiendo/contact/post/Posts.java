package vn.tiendo.contact.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.ContactPart;

/** The table of posts. */
@Component
public class Posts {

    private static final String SELECT =
            "select p.code, p.part, p.title, p.level_code, p.required, p.position, p.active, p.version from contact_post p";

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with which a unit's list begins, in their order. One statement. */
    public List<ContactPost> of(UUID unitId) {
        return jdbc.sql(SELECT + " join unit_words_v u on u.level_code = p.level_code"
                        + " where u.id = :unit and p.active order by p.position, p.code")
                .param("unit", unitId)
                .query((row, n) -> post(row))
                .list();
    }

    List<ContactPost> all() {
        return jdbc.sql(SELECT + " order by p.level_code, p.position, p.code")
                .query((row, n) -> post(row))
                .list();
    }

    Optional<ContactPost> find(String code) {
        return jdbc.sql(SELECT + " where p.code = :code")
                .param("code", code)
                .query((row, n) -> post(row))
                .optional();
    }

    /** @throws DuplicateKeyException if there is one of this code */
    void add(ContactPost post) {
        write(
                        "insert into contact_post (code, part, title, level_code, required, position, active, version)"
                                + " values (:code, :part, :title, :level, :required, :position, :active, 0)",
                        post)
                .update();
    }

    /** @return whether it was still of the version that was read */
    boolean change(ContactPost post) {
        return write(
                                "update contact_post set part = :part, title = :title, level_code = :level,"
                                        + " required = :required, position = :position, active = :active,"
                                        + " version = version + 1 where code = :code and version = :version",
                                post)
                        .param("version", Objects.requireNonNull(post.version()))
                        .update()
                > 0;
    }

    private StatementSpec write(String sql, ContactPost post) {
        return jdbc.sql(sql)
                .param("code", post.code())
                .param("part", post.part().name())
                .param("title", post.title())
                .param("level", post.levelCode())
                .param("required", post.required())
                .param("position", post.position())
                .param("active", post.active());
    }

    private static ContactPost post(ResultSet row) throws SQLException {
        return new ContactPost(
                row.getString("code"),
                ContactPart.valueOf(row.getString("part")),
                row.getString("title"),
                row.getString("level_code"),
                row.getBoolean("required"),
                row.getInt("position"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
