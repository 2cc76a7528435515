package vn.tiendo.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.shared.OfficeTime;

/** Who may have the work of somebody who leaves, with what he has already and whether he is away. */
@Component
class Receivers {

    private static final String FACTS = "select a.person_id,"
            + " (select count(*) from task_open_v t where t.assignee_id = a.person_id) as load,"
            + " (select max(x.to_day) from absence_v x where x.person_id = a.person_id and x.from_day <= :today"
            + " and x.to_day >= :today) as away from active_person_v a where a.person_id in (:people)";

    private final OrganizationService organization;
    private final JdbcClient jdbc;
    private final List<OpenWork> rooms;
    private final Clock clock;

    Receivers(OrganizationService organization, JdbcClient jdbc, List<OpenWork> rooms, Clock clock) {
        this.organization = organization;
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Everybody of these units with an account in use, but the person: two statements. */
    List<Receiver> of(Set<UUID> units, UUID except) {
        List<PersonRef> people = organization.peopleOf(units).stream()
                .filter(person -> !person.id().equals(except))
                .toList();
        Map<UUID, Receiver> facts = facts(people);
        return people.stream()
                .map(PersonRef::id)
                .filter(facts::containsKey)
                .map(facts::get)
                .toList();
    }

    private Map<UUID, Receiver> facts(Collection<PersonRef> people) {
        Map<UUID, PersonRef> known = people.stream().collect(Collectors.toMap(PersonRef::id, person -> person));
        Map<UUID, Receiver> facts = new HashMap<>();
        if (known.isEmpty()) {
            return facts;
        }
        jdbc.sql(FACTS)
                .param("people", known.keySet())
                .param("today", LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))
                .query(row -> {
                    UUID id = row.getObject(1, UUID.class);
                    facts.put(id, new Receiver(known.get(id), row.getInt(2), row.getObject(3, LocalDate.class)));
                });
        return facts;
    }

    /** Why somebody may not have some of these lines, as message keys by the line's key. */
    Map<String, String> refusals(UUID from, UUID to, Collection<WorkLine> lines) {
        Map<String, String> refusals = new HashMap<>();
        boolean active = jdbc.sql("select count(*) from active_person_v where person_id = :to")
                        .param("to", to)
                        .query(Integer.class)
                        .single()
                > 0;
        Set<UUID> units = new HashSet<>(organization.postUnits(to));
        Set<Mandate> mandates = organization.mandates(to);
        for (WorkLine line : lines) {
            if (!active || to.equals(from)) {
                refusals.put(line.key(), "handover.refused.inactive");
            } else if (!line.unitIds().isEmpty() && !belongs(line, units, mandates)) {
                refusals.put(
                        line.key(), "handover.refused." + (line.role() == null ? "not-in-unit" : "no-" + line.role()));
            }
        }
        for (OpenWork room : rooms) {
            room.refusals(from, to, lines).forEach(refusals::putIfAbsent);
        }
        return refusals;
    }

    private static boolean belongs(WorkLine line, Set<UUID> units, Set<Mandate> mandates) {
        return line.role() == null
                ? line.unitIds().stream().anyMatch(units::contains)
                : line.unitIds().stream().anyMatch(unit -> mandates.contains(new Mandate(unit, line.role())));
    }
}
