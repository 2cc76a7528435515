package vn.tiendo.rescheduling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;

/** What of a change of dates stands in the histories, and who is told of it. */
@Component
class ReschedulingChains {

    private final AuditService audit;
    private final NoticeService notices;
    private final OrganizationService organization;

    ReschedulingChains(AuditService audit, NoticeService notices, OrganizationService organization) {
        this.audit = audit;
        this.notices = notices;
        this.organization = organization;
    }

    void proposed(Rescheduling change) {
        record(change, "rescheduling.proposed", Map.of("note", days(change) + ". " + change.reason()));
    }

    /** Nobody has to act on it any more. */
    void ended(Rescheduling change) {
        boolean taken = change.state() == ReschedulingState.WITHDRAWN;
        record(change, taken ? "rescheduling.withdrawn" : "rescheduling.lapsed", Map.of("note", days(change)));
    }

    void moved(Rescheduling change, Collection<Integer> byUnit) {
        int assignments = byUnit.stream().mapToInt(Integer::intValue).sum();
        record(
                change,
                "rescheduling.moved",
                Map.of("note", days(change), "subject", byUnit.size() + " / " + assignments));
    }

    /** Who proposed hears what became of it. */
    void decided(Rescheduling change, DirectiveFacts directive) {
        boolean approved = change.state() == ReschedulingState.APPROVED;
        notices.tell(new Notice(
                "rescheduling-decided:" + change.id(),
                directive.id(),
                directive.label(),
                ReschedulingLinks.of(directive.id()),
                approved ? "rescheduling-approved" : "rescheduling-refused",
                List.of(Actor.current().name(), last(change.due()), change.decision()),
                Stream.of(change.proposedBy(), directive.people().followerId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    /** Heads, and everybody who has a part in the work, of some units. */
    void told(Rescheduling change, DirectiveFacts directive, Collection<ToldUnits.Part> parts) {
        Map<UUID, List<UUID>> heads =
                organization.holders(parts.stream().map(ToldUnits.Part::unitId).collect(Collectors.toSet()), Role.HEAD);
        Map<UUID, List<ToldUnits.Part>> units =
                parts.stream().collect(Collectors.groupingBy(ToldUnits.Part::addresseeId));
        notices.tell(units.entrySet().stream()
                .map(unit -> notice(change, directive, unit.getKey(), unit.getValue(), heads))
                .toList());
        units.keySet()
                .forEach(addressee -> audit.record(new AuditEntry(
                        "unit-execution:" + addressee, null, "rescheduling.told", Map.of("note", days(change)))));
    }

    private static Notice notice(
            Rescheduling change,
            DirectiveFacts directive,
            UUID addressee,
            List<ToldUnits.Part> parts,
            Map<UUID, List<UUID>> heads) {
        Set<UUID> people = new HashSet<>(heads.getOrDefault(parts.getFirst().unitId(), List.of()));
        parts.stream()
                .flatMap(part -> Stream.of(part.leadId(), part.reportLeadId()))
                .filter(Objects::nonNull)
                .forEach(people::add);
        return new Notice(
                "rescheduled:" + change.id() + ":" + addressee,
                directive.id(),
                directive.label(),
                ExecutionLinks.addressee(addressee),
                "rescheduled",
                List.of(before(change), last(change.due()), change.reason()),
                people);
    }

    private void record(Rescheduling change, String act, Map<String, String> detail) {
        audit.record(ReschedulingService.PROCESS + ":" + change.id(), change.directiveId(), act, detail);
    }

    /** From which last working days to which. */
    static String days(Rescheduling change) {
        return before(change) + " → " + last(change.due());
    }

    private static String before(Rescheduling change) {
        return change.items().stream()
                .map(ReschedulingItem::due)
                .map(Deadline::lastWorkingDay)
                .distinct()
                .sorted()
                .map(OfficeTime::day)
                .collect(Collectors.joining(", "));
    }

    private static String last(Deadline due) {
        return OfficeTime.day(due.lastWorkingDay());
    }
}
