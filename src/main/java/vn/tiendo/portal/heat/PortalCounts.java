package vn.tiendo.portal.heat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts sections and slogans of portals in the database. */
@Component
public class PortalCounts {

    /** While a portal is out, its numbers are those of the day on which that began. */
    static final String COUNTED = """
            from portal p
            join unit_v u on u.id = p.unit_id
            left join portal_outage o on o.open_portal_id = p.id
            left join (
                select s.portal_id,
                       sum(case when s.not_applicable_approved_at is null then 1 else 0 end) as applicable,
                       sum(case when s.not_applicable_approved_at is null and s.item_count > 0
                                 and s.stale_from > coalesce(x.since, :today) then 1 else 0 end) as met,
                       sum(case when s.not_applicable_approved_at is null
                                 and (s.item_count = 0 or s.stale_from is null) then 1 else 0 end) as empty_ones,
                       sum(case when s.not_applicable_approved_at is null and s.item_count > 0
                                 and s.stale_from <= coalesce(x.since, :today) then 1 else 0 end) as stale,
                       sum(case when s.not_applicable_approved_at is null then 0 else 1 end) as not_applicable,
                       sum(case when s.not_applicable_approved_at is null
                                 and s.duty_person_id is null then 1 else 0 end) as unassigned
                from portal_section s left join portal_outage x on x.open_portal_id = s.portal_id
                group by s.portal_id) c on c.portal_id = p.id
            left join (
                select b.portal_id, count(*) as banners,
                       sum(case when b.taken_down_on is null and b.ends_on < coalesce(x.since, :today)
                                then 1 else 0 end) as old_banners
                from portal_banner b left join portal_outage x on x.open_portal_id = b.portal_id
                group by b.portal_id) d on d.portal_id = p.id
            left join (
                select k.portal_id, sum(case when k.section_id is null then 0 else 1 end) as checking,
                       sum(case when k.banner_id is null then 0 else 1 end) as banners_checking
                from section_upkeep k where k.stage = 'CHECKING' group by k.portal_id) e on e.portal_id = p.id
            """;

    static final String NUMBERS = "coalesce(c.applicable, 0) as applicable, coalesce(c.met, 0) as met,"
            + " coalesce(c.empty_ones, 0) as empty_ones, coalesce(c.stale, 0) as stale,"
            + " coalesce(c.not_applicable, 0) as not_applicable, coalesce(d.banners, 0) as banners,"
            + " coalesce(d.old_banners, 0) as old_banners, coalesce(e.checking, 0) as checking,"
            + " coalesce(e.banners_checking, 0) as banners_checking, coalesce(c.unassigned, 0) as unassigned, o.since";

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

    /** Of many units, by unit; those without a portal are left out. One statement. */
    Map<UUID, PortalSummary> of(Collection<UUID> units, LocalDate today) {
        Map<UUID, PortalSummary> found = new HashMap<>();
        jdbc.sql("select p.unit_id, " + NUMBERS + " " + COUNTED + " where p.unit_id in (:units)")
                .param("units", Set.copyOf(units))
                .param("today", today)
                .query(row -> {
                    found.put(row.getObject("unit_id", UUID.class), summary(row));
                });
        return found;
    }

    static PortalSummary summary(ResultSet row) throws SQLException {
        return new PortalSummary(
                row.getInt("applicable"),
                row.getInt("met"),
                row.getInt("empty_ones"),
                row.getInt("stale"),
                row.getInt("not_applicable"),
                row.getInt("banners"),
                row.getInt("old_banners"),
                row.getInt("checking"),
                row.getInt("banners_checking"),
                row.getInt("unassigned"),
                row.getObject("since", LocalDate.class));
    }
}
