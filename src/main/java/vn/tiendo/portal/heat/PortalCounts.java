package vn.tiendo.portal.heat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.PortalFacts;

/** Counts sections and slogans of portals in the database. */
@Component
public class PortalCounts {

    private static final String COUNTED = """
            from portal p
            join unit_v u on u.id = p.unit_id
            left join portal_outage o on o.open_portal_id = p.id
            left join (
                select s.portal_id,
                       sum(case when s.not_applicable_approved_at is null then 1 else 0 end) as applicable,
                       sum(case when s.not_applicable_approved_at is null and s.item_count > 0
                                 and s.stale_from > :today then 1 else 0 end) as met,
                       sum(case when s.not_applicable_approved_at is null
                                 and (s.item_count = 0 or s.stale_from is null) then 1 else 0 end) as empty_ones,
                       sum(case when s.not_applicable_approved_at is null and s.item_count > 0
                                 and s.stale_from <= :today then 1 else 0 end) as stale,
                       sum(case when s.not_applicable_approved_at is null then 0 else 1 end) as not_applicable
                from portal_section s group by s.portal_id) c on c.portal_id = p.id
            left join (
                select b.portal_id, count(*) as banners,
                       sum(case when b.taken_down_on is null and b.ends_on < :today then 1 else 0 end) as old_banners
                from portal_banner b group by b.portal_id) d on d.portal_id = p.id
            """;

    private static final String NUMBERS = "coalesce(c.applicable, 0) as applicable, coalesce(c.met, 0) as met,"
            + " coalesce(c.empty_ones, 0) as empty_ones, coalesce(c.stale, 0) as stale,"
            + " coalesce(c.not_applicable, 0) as not_applicable, coalesce(d.banners, 0) as banners,"
            + " coalesce(d.old_banners, 0) as old_banners, o.since";

    /** What is looked for, by what it is called. */
    private static final Map<PortalFacts.State, String> FILTERS = Map.of(
            PortalFacts.State.EMPTY, "c.empty_ones > 0",
            PortalFacts.State.STALE, "c.stale > 0",
            PortalFacts.State.MET, "c.applicable > 0 and c.met = c.applicable",
            PortalFacts.State.NOT_APPLICABLE, "c.not_applicable > 0",
            PortalFacts.State.UNREACHABLE, "o.since is not null");

    /** A portal of the list. @param total how many there are with this filter */
    record Line(UUID portalId, String unitCode, String unit, String address, PortalSummary summary, int total) {}

    /** A section as a cell shows it. @param kind code of its kind; null for one of the portal's own */
    record Dot(UUID portalId, @Nullable String kind, String name, PortalFacts.State state) {}

    private final JdbcClient jdbc;

    PortalCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one unit. One statement. */
    public Optional<PortalSummary> of(UUID unitId, LocalDate today) {
        return jdbc.sql("select " + NUMBERS + " " + COUNTED + " where p.unit_id = :unit")
                .param("unit", unitId)
                .param("today", today)
                .query((row, n) -> summary(row))
                .optional();
    }

    /** The portals that these units may read, the worst first. One statement. */
    List<Line> lines(
            Collection<UUID> units,
            Collection<UUID> authorities,
            PortalFacts.@Nullable State state,
            LocalDate today,
            int offset,
            int limit) {
        String filter = state == null ? "" : " and " + FILTERS.get(state);
        return jdbc.sql("select p.id, u.code, u.short_name, p.address, count(*) over () as total, " + NUMBERS + " "
                        + COUNTED + " where (p.unit_id in (:units) or p.overseer_unit_id in (:units)"
                        + " or p.authority_id in (:authorities))" + filter
                        + " order by coalesce(c.empty_ones, 0) + coalesce(c.stale, 0) + coalesce(d.old_banners, 0) desc,"
                        + " coalesce(c.empty_ones, 0) desc, u.code limit :limit offset :offset")
                .param("units", Set.copyOf(units))
                .param("authorities", Set.copyOf(authorities))
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("short_name"),
                        row.getString("address"),
                        summary(row),
                        row.getInt("total")))
                .list();
    }

    /** The sections of some portals, by portal. One statement. */
    Map<UUID, List<Dot>> dots(Collection<Line> lines, LocalDate today) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Boolean> out = new HashMap<>();
        lines.forEach(line -> out.put(line.portalId(), line.summary().unreachableSince() != null));
        return jdbc
                .sql("select portal_id, kind_code, own_name, item_count, stale_from,"
                        + " not_applicable_approved_at is not null as lapsed from portal_section"
                        + " where portal_id in (:portals) order by portal_id, position")
                .param("portals", out.keySet())
                .query((row, n) -> dot(row, out, today))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Dot::portalId));
    }

    private static Dot dot(ResultSet row, Map<UUID, Boolean> out, LocalDate today) throws SQLException {
        UUID portal = row.getObject("portal_id", UUID.class);
        String own = row.getString("own_name");
        PortalFacts.State state = PortalFacts.State.of(
                row.getBoolean("lapsed"),
                row.getInt("item_count"),
                row.getObject("stale_from", LocalDate.class),
                today);
        return new Dot(
                portal,
                row.getString("kind_code"),
                own == null ? "" : own,
                state.during(out.getOrDefault(portal, false)));
    }

    private static PortalSummary summary(ResultSet row) throws SQLException {
        return new PortalSummary(
                row.getInt("applicable"),
                row.getInt("met"),
                row.getInt("empty_ones"),
                row.getInt("stale"),
                row.getInt("not_applicable"),
                row.getInt("banners"),
                row.getInt("old_banners"),
                row.getObject("since", LocalDate.class));
    }
}
