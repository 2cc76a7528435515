package vn.tiendo.portal.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalLinks;

/** Tells people of portals that cannot be reached, and of sections that nobody is on duty for. */
@Component
public class PortalNotices {

    /**
     * An outage that was reported or has ended.
     *
     * @param outageId by which nobody is told twice
     * @param byUnit whether the unit itself said so: then the overseer hears of it, else the unit
     */
    public record OutageSaid(UUID outageId, UUID unitId, UUID overseerUnitId, boolean byUnit) {}

    private static final String UNASSIGNED = """
            select p.id, p.unit_id, u.code, u.short_name, count(*) as sections
            from portal p join unit_v u on u.id = p.unit_id join portal_section s on s.portal_id = p.id
            where s.duty_person_id is null and s.not_applicable_approved_at is null
              and (p.duty_told_on is null or p.duty_told_on < :monday)
            group by p.id, p.unit_id, u.code, u.short_name order by p.id limit :chunk
            """;

    private record Unassigned(UUID portalId, UUID unitId, String code, String unit, int sections) {}

    private final NoticeService notices;
    private final OrganizationService organization;
    private final JdbcClient jdbc;

    PortalNotices(NoticeService notices, OrganizationService organization, JdbcClient jdbc) {
        this.notices = notices;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    public void unreachable(OutageSaid said, String since, String reason) {
        tell(said, "portal-unreachable", List.of(since, reason));
    }

    public void reachable(OutageSaid said) {
        tell(said, "portal-reachable", List.of());
    }

    private void tell(OutageSaid said, String template, List<String> facts) {
        UnitRef unit = organization.unit(said.unitId());
        Set<UUID> told = new HashSet<>();
        for (Role role : said.byUnit() ? Set.of(Role.OFFICER) : Set.of(Role.OFFICER, Role.HEAD)) {
            organization
                    .holders(said.byUnit() ? said.overseerUnitId() : said.unitId(), role)
                    .forEach(person -> told.add(person.id()));
        }
        List<String> args = new ArrayList<>(List.of(unit.shortName()));
        args.addAll(facts);
        notices.tell(new Notice(
                template + ":" + said.outageId(), null, "", PortalLinks.of(unit.code()), template, args, told));
    }

    /**
     * Leaders of units hear once a week how many sections wait for somebody. Five statements for so many portals.
     *
     * @return whether there may be more
     */
    public boolean tellUnassigned(LocalDate today, int chunk) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Unassigned> found = jdbc.sql(UNASSIGNED)
                .param("monday", monday)
                .param("chunk", chunk)
                .query((row, n) -> unassigned(row))
                .list();
        if (found.isEmpty()) {
            return false;
        }
        Map<UUID, List<UUID>> heads =
                organization.holders(found.stream().map(Unassigned::unitId).collect(Collectors.toSet()), Role.HEAD);
        notices.tell(found.stream()
                .map(each -> notice(each, today, heads.getOrDefault(each.unitId(), List.of())))
                .toList());
        jdbc.sql("update portal set duty_told_on = :today where id in (:portals)")
                .param("today", today)
                .param("portals", found.stream().map(Unassigned::portalId).toList())
                .update();
        return found.size() == chunk;
    }

    private static Notice notice(Unassigned found, LocalDate today, Collection<UUID> heads) {
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new Notice(
                "portal-unassigned:" + found.portalId() + ":" + week,
                null,
                "",
                PortalLinks.of(found.code()),
                "portal-unassigned",
                List.of(found.unit(), Integer.toString(found.sections())),
                Set.copyOf(heads));
    }

    private static Unassigned unassigned(ResultSet row) throws SQLException {
        return new Unassigned(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("short_name"),
                row.getInt("sections"));
    }
}
