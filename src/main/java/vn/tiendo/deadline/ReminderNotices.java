package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.task.TaskLinks;

/** One notice for each person, directive, day and milestone: it counts what it words, and nothing else. */
@Component
class ReminderNotices {

    private static final int NAMED = 3;

    /** What is said in the same words: the same thing, as many working days before or after its end. */
    private record Group(UUID person, String content, int days) {}

    private final NoticeService notices;
    private final OrganizationService organization;

    ReminderNotices(NoticeService notices, OrganizationService organization) {
        this.notices = notices;
        this.organization = organization;
    }

    void tell(DirectiveFacts directive, List<Due> due, Roster roster, LocalDate day) {
        Map<UUID, UnitRef> units = units(due);
        notices.tell(groups(due, roster).entrySet().stream()
                .map(group -> notice(directive, day, group.getKey(), group.getValue(), units))
                .toList());
    }

    /**
     * The same for steps that belong to no directive: it names what they are about.
     *
     * @param words what each step is about, by its id
     */
    void tellOwn(Map<String, String> words, List<Due> due, Roster roster, Instant now) {
        LocalDate day = OfficeHours.day(now);
        notices.tell(groups(due, roster).entrySet().stream()
                .map(group -> ownNotice(day, group.getKey(), group.getValue(), words))
                .toList());
    }

    private static Notice ownNotice(LocalDate day, Group group, List<Due> due, Map<String, String> words) {
        List<String> about = due.stream()
                .map(each -> words.getOrDefault(each.subject().id(), ""))
                .filter(text -> !text.isEmpty())
                .sorted(VietnameseOrder.TEXT)
                .toList();
        return new Notice(
                "deadline:own:" + day + ":" + group.content() + ":" + group.days(),
                null,
                "",
                due.size() == 1 ? TaskLinks.task(due.getFirst().subject().id()) : TaskLinks.INBOX,
                "deadline-" + group.content(),
                List.of(Integer.toString(due.size()), Integer.toString(Math.abs(group.days())), first(about)),
                Set.of(group.person()));
    }

    /** One notice for each person and act, with the words of who urges. */
    void urge(DirectiveFacts directive, List<Due> due, Roster roster, String sender, String words) {
        Map<UUID, UnitRef> units = units(due);
        String key = "urged:" + directive.id() + ":" + Ids.next();
        notices.tell(byPerson(due, roster).entrySet().stream()
                .map(person -> new Notice(
                        key,
                        directive.id(),
                        directive.label(),
                        DirectiveLinks.of(directive.id()),
                        words.isEmpty() ? "deadline-by-hand" : "deadline-by-hand-words",
                        List.of(
                                Integer.toString(person.getValue().size()),
                                sender,
                                named(unitIds(person.getValue()), units),
                                words),
                        Set.of(person.getKey())))
                .toList());
    }

    private static Map<Group, List<Due>> groups(List<Due> due, Roster roster) {
        Map<Group, List<Due>> groups = new HashMap<>();
        byPerson(due, roster)
                .forEach((person, told) -> told.forEach(each -> groups.computeIfAbsent(
                                new Group(
                                        person,
                                        each.rung().content(),
                                        each.rung().days()),
                                group -> new ArrayList<>())
                        .add(each)));
        return groups;
    }

    /** The units in question: the first by name, and how many more. */
    String named(List<Due> due) {
        return named(unitIds(due), units(due));
    }

    private static Map<UUID, List<Due>> byPerson(List<Due> due, Roster roster) {
        Map<UUID, List<Due>> byPerson = new HashMap<>();
        due.forEach(each -> roster.receivers(each.rung(), each.subject())
                .keySet()
                .forEach(person -> byPerson.computeIfAbsent(person, id -> new ArrayList<>())
                        .add(each)));
        return byPerson;
    }

    private Map<UUID, UnitRef> units(List<Due> due) {
        return organization.units(unitIds(due));
    }

    private static Set<UUID> unitIds(List<Due> due) {
        return due.stream().map(each -> each.subject().unitId()).collect(Collectors.toSet());
    }

    private static Notice notice(
            DirectiveFacts directive, LocalDate day, Group group, List<Due> due, Map<UUID, UnitRef> units) {
        return new Notice(
                "deadline:" + directive.id() + ":" + day + ":" + group.content() + ":" + group.days(),
                directive.id(),
                directive.label(),
                DirectiveLinks.of(directive.id()),
                "deadline-" + group.content(),
                List.of(
                        Integer.toString(due.size()),
                        Integer.toString(Math.abs(group.days())),
                        named(unitIds(due), units)),
                Set.of(group.person()));
    }

    /** The first units by name, and how many more, e.g. {@code xã Đăk Hà, xã Đăk Na, xã Đăk Sao +8}. */
    private static String named(Collection<UUID> ids, Map<UUID, UnitRef> units) {
        return first(ids.stream()
                .map(units::get)
                .map(UnitRef::shortName)
                .sorted(VietnameseOrder.TEXT)
                .toList());
    }

    private static String first(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " +" + (names.size() - NAMED) : first;
    }
}
