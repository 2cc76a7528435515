package vn.tiendo.bookmark;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.SearchText;

/** The table of saved filters. */
@Component
class SavedFilters {

    /** What is to be kept. */
    record Kept(UUID owner, String ownerName, @Nullable UUID unitId, String page, String query, String name) {}

    /** One's own, as it stands. */
    record Found(String name, @Nullable UUID unitId) {}

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bookmark> of(String page, UUID me, Set<UUID> units) {
        return jdbc.sql("select f.id, f.name, f.query, f.owner_id, f.owner_name, u.short_name from saved_filter f"
                        + " left join unit_v u on u.id = f.unit_id"
                        + " where f.page = :page and (f.owner_id = :me or f.unit_id in (:units))")
                .param("page", page)
                .param("me", me)
                .param("units", units.isEmpty() ? Set.of(me) : units)
                .query((row, n) -> new Bookmark(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getObject("owner_id", UUID.class).equals(me),
                        row.getString("owner_name"),
                        Objects.requireNonNullElse(row.getString("short_name"), "")))
                .list();
    }

    int count(String page, UUID owner) {
        return jdbc.sql("select count(*) from saved_filter where page = :page and owner_id = :owner")
                .param("page", page)
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    void add(Kept kept) {
        jdbc.sql("insert into saved_filter (id, owner_id, owner_name, unit_id, page, query, name, name_folded)"
                        + " values (:id, :owner, :ownerName, :unit, :page, :query, :name, :folded)")
                .param("id", Ids.next())
                .param("owner", kept.owner())
                .param("ownerName", kept.ownerName())
                .param("unit", kept.unitId())
                .param("page", kept.page())
                .param("query", kept.query())
                .param("name", kept.name())
                .param("folded", SearchText.of(kept.name()))
                .update();
    }

    Optional<Found> lock(UUID id, UUID owner) {
        return jdbc.sql("select name, unit_id from saved_filter where id = :id and owner_id = :owner for update")
                .param("id", id)
                .param("owner", owner)
                .query((row, n) -> new Found(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
    }

    void rename(UUID id, String name) {
        jdbc.sql("update saved_filter set name = :name, name_folded = :folded where id = :id")
                .param("name", name)
                .param("folded", SearchText.of(name))
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from saved_filter where id = :id").param("id", id).update();
    }
}
