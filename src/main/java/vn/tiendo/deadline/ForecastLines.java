package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.VietnameseOrder;

/** Gathers a forecast into lines that a person can read: by morning and rule, with today's holders of each role. */
@Component
class ForecastLines {

    /** What goes out together. */
    private record Together(
            LocalDate day, int days, String milestone, int level, String content, String kind, List<Channel> channels) {

        static Together of(Due due) {
            Rung rung = due.rung();
            return new Together(
                    due.day(),
                    rung.days(),
                    rung.milestone(),
                    rung.level(),
                    rung.content(),
                    due.subject().matter().kind(),
                    rung.channels());
        }
    }

    private final Ladder.Shelf ladders;
    private final Roster.Reader rosters;
    private final OrganizationService organization;
    private final OfficeHours hours;

    ForecastLines(Ladder.Shelf ladders, Roster.Reader rosters, OrganizationService organization, OfficeHours hours) {
        this.ladders = ladders;
        this.rosters = rosters;
        this.organization = organization;
        this.hours = hours;
    }

    List<ForecastLine> of(DirectiveFacts.People people, Collection<Subject> subjects, Instant now) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Due> planned = new Forecast(ladders.newest(), hours).of(subjects, now);
        Roster roster = rosters.read(people, subjects);
        Map<Together, List<Due>> together =
                planned.stream().collect(Collectors.groupingBy(Together::of, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, UnitRef> units =
                organization.units(subjects.stream().map(Subject::unitId).collect(Collectors.toSet()));
        Set<UUID> known = new HashSet<>();
        planned.forEach(
                due -> known.addAll(roster.receivers(due.rung(), due.subject()).keySet()));
        Map<UUID, PersonRef> names = organization.people(known);
        return together.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), roster, units, names))
                .sorted(Comparator.comparing(ForecastLine::day)
                        .thenComparing(ForecastLine::level, Comparator.reverseOrder())
                        .thenComparing(ForecastLine::kind)
                        .thenComparing(ForecastLine::content))
                .toList();
    }

    private static ForecastLine line(
            Together together, List<Due> due, Roster roster, Map<UUID, UnitRef> units, Map<UUID, PersonRef> names) {
        Set<ForecastLine.Receiving> receivers = new LinkedHashSet<>();
        due.forEach(each -> roster.receivers(each.rung(), each.subject())
                .forEach((person, role) -> receivers.add(new ForecastLine.Receiving(
                        role,
                        names.get(person).name(),
                        units.get(each.subject().unitId()).shortName()))));
        return new ForecastLine(
                together.day(),
                together.days(),
                together.milestone(),
                together.level(),
                together.content(),
                together.kind(),
                together.channels(),
                due.stream()
                        .map(each -> units.get(each.subject().unitId()).shortName())
                        .distinct()
                        .sorted(VietnameseOrder.TEXT)
                        .toList(),
                due.size(),
                receivers.stream()
                        .sorted(Comparator.comparing(ForecastLine.Receiving::role)
                                .thenComparing(ForecastLine.Receiving::unit, VietnameseOrder.TEXT))
                        .toList());
    }
}
