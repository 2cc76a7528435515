package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.VietnameseOrder;

/** One notice for each person, directive and day, worded by the highest of what it gathers. */
@Component
class ReminderNotices {

    private static final int NAMED_UNITS = 3;

    private final NoticeService notices;
    private final OrganizationService organization;

    ReminderNotices(NoticeService notices, OrganizationService organization) {
        this.notices = notices;
        this.organization = organization;
    }

    void tell(DirectiveFacts directive, List<Due> due, Roster roster, LocalDate day) {
        Map<UUID, List<Due>> byPerson = new HashMap<>();
        due.forEach(each -> roster.receivers(each.rung(), each.subject())
                .keySet()
                .forEach(person -> byPerson.computeIfAbsent(person, id -> new ArrayList<>())
                        .add(each)));
        Map<UUID, UnitRef> units = organization.units(
                due.stream().map(each -> each.subject().unitId()).collect(Collectors.toSet()));
        notices.tell(byPerson.entrySet().stream()
                .map(person -> notice(directive, day, person.getKey(), person.getValue(), units))
                .toList());
    }

    private static Notice notice(
            DirectiveFacts directive, LocalDate day, UUID person, List<Due> due, Map<UUID, UnitRef> units) {
        Rung highest = due.stream()
                .map(Due::rung)
                .max(Comparator.comparingInt(Rung::level).thenComparingInt(Rung::days))
                .orElseThrow();
        return new Notice(
                "deadline:" + directive.id() + ":" + day,
                directive.id(),
                directive.label(),
                DirectiveLinks.of(directive.id()),
                "deadline-" + highest.content(),
                List.of(
                        Integer.toString(due.size()),
                        Integer.toString(Math.abs(highest.days())),
                        named(due.stream().map(each -> each.subject().unitId()).collect(Collectors.toSet()), units)),
                Set.of(person));
    }

    /** The first units by name, and how many more, e.g. {@code xã Đăk Hà, xã Đăk Na, xã Đăk Sao +8}. */
    private static String named(Collection<UUID> ids, Map<UUID, UnitRef> units) {
        String first = ids.stream()
                .map(units::get)
                .map(UnitRef::shortName)
                .sorted(VietnameseOrder.TEXT)
                .limit(NAMED_UNITS)
                .collect(Collectors.joining(", "));
        return ids.size() > NAMED_UNITS ? first + " +" + (ids.size() - NAMED_UNITS) : first;
    }
}
