package vn.tiendo.substitution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;

/**
 * Who may stand in for whom: a leader is replaced by a leader of the same unit or of one above it in the same authority, who
 * signs by his own post (Decree 30/2020, article 13); everybody else by anybody of the same authority.
 */
@Component
class LawfulSubstitutes {

    private static final int ALL = 5_000;

    private final OrganizationService organization;
    private final JdbcClient jdbc;

    LawfulSubstitutes(OrganizationService organization, JdbcClient jdbc) {
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** Whether it is lawful today. */
    boolean may(UUID person, UUID substitute) {
        Set<Mandate> theirs = organization.mandates(person);
        Set<Mandate> own = organization.mandates(substitute);
        Set<UUID> theirUnits = units(person, theirs);
        Set<UUID> ownUnits = units(substitute, own);
        Set<UUID> all = new HashSet<>(theirUnits);
        all.addAll(ownUnits);
        Map<UUID, List<UUID>> chains = organization.chains(all);
        Set<UUID> authorities =
                ownUnits.stream().map(unit -> chains.get(unit).getLast()).collect(Collectors.toSet());
        return active(Set.of(substitute)).contains(substitute)
                && headed(theirs).stream()
                        .allMatch(unit -> chains.get(unit).stream().anyMatch(headed(own)::contains))
                && theirUnits.stream()
                        .allMatch(unit -> authorities.contains(chains.get(unit).getLast()));
    }

    /** Everybody who may, by name. */
    List<PersonRef> candidates(UUID person) {
        Set<Mandate> mandates = organization.mandates(person);
        Map<UUID, List<UUID>> everywhere = organization.chains(
                organization.search("", ALL).stream().map(UnitRef::id).toList());
        Set<UUID> authorities = units(person, mandates).stream()
                .filter(everywhere::containsKey)
                .map(unit -> everywhere.get(unit).getLast())
                .collect(Collectors.toSet());
        Set<UUID> leading = headed(mandates);
        Collection<UUID> units = leading.isEmpty()
                ? everywhere.keySet().stream()
                        .filter(unit ->
                                authorities.contains(everywhere.get(unit).getLast()))
                        .toList()
                : leading.stream()
                        .flatMap(unit -> everywhere.getOrDefault(unit, List.of()).stream())
                        .collect(Collectors.toSet());
        List<PersonRef> people = organization.peopleOf(units);
        Set<UUID> active = active(people.stream().map(PersonRef::id).collect(Collectors.toSet()));
        boolean obvious = leading.isEmpty() && authorities.size() <= 1;
        return people.stream()
                .filter(each -> !each.id().equals(person) && active.contains(each.id()))
                .filter(each -> obvious || may(person, each.id()))
                .toList();
    }

    private Set<UUID> units(UUID person, Set<Mandate> mandates) {
        Set<UUID> units = new HashSet<>(organization.postUnits(person));
        mandates.forEach(mandate -> units.add(mandate.unitId()));
        return units;
    }

    private static Set<UUID> headed(Set<Mandate> mandates) {
        return mandates.stream()
                .filter(mandate -> mandate.role() == Role.HEAD)
                .map(Mandate::unitId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> active(Set<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : jdbc.sql("select person_id from active_person_v where person_id in (:people)")
                        .param("people", people)
                        .query(UUID.class)
                        .set();
    }
}
