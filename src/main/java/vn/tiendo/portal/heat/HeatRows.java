package vn.tiendo.portal.heat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.shared.SearchQuery;

/** Reads the rows of the map from the database. */
@Component
class HeatRows {

    /** A portal of the list. @param total how many there are with this filter */
    record Line(UUID portalId, String unitCode, String unit, String address, PortalSummary summary, int total) {}

    /** A section as a cell shows it. @param kind code of its kind; null for one of the portal's own */
    record Dot(UUID portalId, UUID sectionId, @Nullable String kind, String name, PortalFacts.State state) {}

    /** Whose portals are read: of these units, or looked after by them or by their authorities. */
    record Sight(Set<UUID> units, Set<UUID> authorities) {}

    private static final String READABLE =
            " where (p.unit_id in (:units) or p.overseer_unit_id in (:units)" + " or p.authority_id in (:authorities))";

    private static final String NAMED = " and w.search_words like :first escape '!'"
            + " and w.search_words like :second escape '!' and w.search_words like :third escape '!'"
            + " and w.search_words like :fourth escape '!'";

    /** What nobody can reach stands first: somebody must see to it before anything else can be done. */
    private static final String WORST_FIRST = " order by case when o.since is null then 1 else 0 end,"
            + " coalesce(c.empty_ones, 0) + coalesce(c.stale, 0) + coalesce(d.old_banners, 0) desc,"
            + " coalesce(c.empty_ones, 0) desc, u.code";

    private static final String WORDS = "' trang thong tin dien tu website portal ' || w.search_words || ' ' ||"
            + " lower(replace(replace(replace(p.address, '/', ' '), '.', ' '), '-', ' '))";

    private final JdbcClient jdbc;

    HeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The worst first. One statement. */
    List<Line> lines(Sight sight, HeatQuery query, LocalDate today, int offset, int limit) {
        return found(
                        "select p.id, u.code, u.short_name, p.address, count(*) over () as total, "
                                + PortalCounts.NUMBERS,
                        "",
                        WORST_FIRST + " limit :limit offset :offset",
                        sight,
                        query,
                        today)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("short_name"),
                        row.getString("address"),
                        PortalCounts.summary(row),
                        row.getInt("total")))
                .list();
    }

    /** How many portals have nothing, or nothing new, in each kind of section; by its code. One statement. */
    Map<String, Integer> lacking(Sight sight, HeatQuery query, LocalDate today) {
        Map<String, Integer> lacking = new HashMap<>();
        found(
                        "select t.kind_code, count(*) as lacking",
                        " join portal_section t on t.portal_id = p.id and t.kind_code is not null"
                                + " and t.not_applicable_approved_at is null and (t.item_count = 0"
                                + " or t.stale_from is null or t.stale_from <= coalesce(o.since, :today))",
                        " group by t.kind_code",
                        sight,
                        query,
                        today)
                .query(row -> {
                    lacking.put(row.getString("kind_code"), row.getInt("lacking"));
                });
        return lacking;
    }

    private StatementSpec found(
            String columns, String joined, String rest, Sight sight, HeatQuery query, LocalDate today) {
        String filter = query.filter() == null ? "" : " and " + query.filter().condition();
        return named(
                jdbc.sql(columns + " " + PortalCounts.COUNTED + " join unit_words_v w on w.id = p.unit_id" + joined
                                + READABLE + NAMED + filter + rest)
                        .param("units", sight.units())
                        .param("authorities", sight.authorities())
                        .param("today", today),
                query.name());
    }

    private static StatementSpec named(StatementSpec statement, SearchQuery name) {
        return statement
                .param("first", name.pattern(0))
                .param("second", name.pattern(1))
                .param("third", name.pattern(2))
                .param("fourth", name.pattern(3));
    }

    /** Portals by unit, address and the word for what they are; by name of the unit. One statement. */
    List<PortalHit> hits(Sight sight, SearchQuery words, int limit) {
        return named(
                        jdbc.sql("select u.code, u.name, p.address from portal p join unit_v u on u.id = p.unit_id"
                                        + " join unit_words_v w on w.id = p.unit_id" + READABLE
                                        + NAMED.replace("w.search_words", "(" + WORDS + ")")
                                        + " order by u.name, u.code limit :limit")
                                .param("units", sight.units())
                                .param("authorities", sight.authorities())
                                .param("limit", limit),
                        words)
                .query((row, n) -> new PortalHit(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The sections of some portals, by portal; of one that is out, as they were when that began. One statement. */
    Map<UUID, List<Dot>> dots(Collection<Line> lines, LocalDate today) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> days = lines.stream()
                .collect(Collectors.toMap(
                        Line::portalId,
                        line -> Objects.requireNonNullElse(line.summary().unreachableSince(), today)));
        return jdbc
                .sql("select id, portal_id, kind_code, own_name, item_count, stale_from,"
                        + " not_applicable_approved_at is not null as lapsed from portal_section"
                        + " where portal_id in (:portals) order by portal_id, position")
                .param("portals", days.keySet())
                .query((row, n) -> dot(row, days))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Dot::portalId));
    }

    private static Dot dot(ResultSet row, Map<UUID, LocalDate> days) throws SQLException {
        UUID portal = row.getObject("portal_id", UUID.class);
        String own = row.getString("own_name");
        return new Dot(
                portal,
                row.getObject("id", UUID.class),
                row.getString("kind_code"),
                own == null ? "" : own,
                PortalFacts.State.of(
                        row.getBoolean("lapsed"),
                        row.getInt("item_count"),
                        row.getObject("stale_from", LocalDate.class),
                        Objects.requireNonNull(days.get(portal))));
    }
}
