package vn.tiendo.article.list;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.substitution.SubstitutionService;

/** Knows who asks: four statements, however many portals there are. */
@Component
class Readers {

    private final SubstitutionService substitutions;
    private final OrganizationService organization;
    private final JdbcClient jdbc;

    Readers(SubstitutionService substitutions, OrganizationService organization, JdbcClient jdbc) {
        this.substitutions = substitutions;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** The person at the screen. */
    Reader current() {
        UUID me = Actor.currentPerson();
        Set<UUID> people = substitutions.reach(me).people();
        Set<UUID> units = substitutions.sight(me);
        return new Reader(people, units, units.isEmpty() ? List.of() : portals(units));
    }

    /** Only the portals: three statements. */
    List<ReadablePortal> portals() {
        Set<UUID> units = substitutions.sight(Actor.currentPerson());
        return units.isEmpty() ? List.of() : portals(units);
    }

    /** Of the units, of those that they oversee, and of all that their authority oversees: as the portal's own page says. */
    private List<ReadablePortal> portals(Set<UUID> units) {
        Set<UUID> authorities =
                organization.chains(units).values().stream().map(List::getLast).collect(Collectors.toSet());
        return jdbc.sql("select o.unit_id, u.code, u.short_name from portal_oversight_v o"
                        + " join unit_v u on u.id = o.unit_id where o.unit_id in (:units)"
                        + " or o.overseer_unit_id in (:units) or o.authority_id in (:authorities) order by u.code")
                .param("units", units)
                .param("authorities", Reader.orNone(authorities))
                .query((row, n) -> new ReadablePortal(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }
}
