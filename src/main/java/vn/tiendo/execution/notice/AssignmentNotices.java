package vn.tiendo.execution.notice;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;

/** Tells people what they were given, in what they co-ordinate, and of remarks that concern them. */
@Component
public class AssignmentNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final NoticeService notices;
    private final DirectiveService directives;
    private final OrganizationService organization;

    AssignmentNotices(NoticeService notices, DirectiveService directives, OrganizationService organization) {
        this.notices = notices;
        this.directives = directives;
        this.organization = organization;
    }

    /**
     * The head's order: one notice for each lead; co-ordinating people, who have no task of their own, hear of each.
     *
     * @param order of which of the head's orders it tells
     */
    public void assigned(String order, UUID addresseeId, UUID directiveId, Collection<AssignmentFacts> assignments) {
        DirectiveFacts directive = directives.facts(directiveId);
        Map<UUID, Long> led = assignments.stream()
                .map(AssignmentFacts::leadId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(lead -> lead, Collectors.counting()));
        Stream<Notice> leading = led.entrySet().stream()
                .map(lead -> new Notice(
                        order + ":" + assignments.iterator().next().id(),
                        directiveId,
                        directive.label(),
                        ExecutionLinks.addressee(addresseeId),
                        "assignment-led",
                        List.of(Actor.current().name(), Long.toString(lead.getValue())),
                        Set.of(lead.getKey())));
        Stream<Notice> shared = assignments.stream()
                .filter(assignment -> !assignment.coordinatorIds().isEmpty())
                .map(assignment -> notice(
                        directive,
                        assignment,
                        "coordinate:" + assignment.id(),
                        "assignment-coordinated",
                        List.of(title(directive, assignment), name(assignment.leadId())),
                        assignment.coordinatorIds()));
        notices.tell(Stream.concat(leading, shared).toList());
    }

    /** A leader's instruction: the unit's heads, who writes its report, and the following officer hear of it. */
    public void instructed(AssignmentFacts assignment, DirectiveFacts.ObligationFacts instruction) {
        DirectiveFacts directive = directives.facts(assignment.directiveId());
        Set<UUID> recipients = new HashSet<>(organization
                .holders(Set.of(assignment.unitId()), Role.HEAD)
                .getOrDefault(assignment.unitId(), List.of()));
        Stream.ofNullable(directive.people().followerId()).forEach(recipients::add);
        notices.tell(notice(
                directive,
                assignment,
                "instructed:" + assignment.id(),
                "assignment-instructed",
                List.of(
                        Actor.current().name(),
                        title(directive, assignment),
                        DAY.format(Objects.requireNonNull(instruction.due()).lastWorkingDay())),
                recipients));
    }

    /**
     * A remark reaches everybody who has to do with the obligation, and who has written there before.
     *
     * @param writers who has added something so far
     */
    public void remarked(AssignmentFacts assignment, UUID remarkId, String text, Set<UUID> writers) {
        DirectiveFacts directive = directives.facts(assignment.directiveId());
        Set<UUID> recipients = new HashSet<>(writers);
        recipients.addAll(assignment.coordinatorIds());
        Stream.of(assignment.leadId(), directive.people().followerId())
                .filter(Objects::nonNull)
                .forEach(recipients::add);
        notices.tell(notice(
                directive,
                assignment,
                "remark:" + remarkId,
                "assignment-remarked",
                List.of(Actor.current().name(), title(directive, assignment), text),
                recipients));
    }

    private String title(DirectiveFacts directive, AssignmentFacts assignment) {
        return directive.obligation(assignment.obligationId()).title() + " – "
                + organization.unit(assignment.unitId()).shortName();
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : organization.person(person).name();
    }

    private static Notice notice(
            DirectiveFacts directive,
            AssignmentFacts assignment,
            String key,
            String template,
            List<String> args,
            Set<UUID> recipients) {
        return new Notice(
                key,
                directive.id(),
                directive.label(),
                ExecutionLinks.assignment(assignment.id()),
                template,
                args,
                recipients);
    }
}
