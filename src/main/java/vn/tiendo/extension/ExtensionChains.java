package vn.tiendo.extension;

import java.time.LocalDate;
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
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;

/** What of a request stands in the history of each assignment, and who is told of it. */
@Component
class ExtensionChains {

    private static final String ASSIGNMENT = "obligation-execution:";

    private final AuditService audit;
    private final NoticeService notices;
    private final AddresseeService addressees;
    private final OrganizationService organization;

    ExtensionChains(
            AuditService audit, NoticeService notices, AddresseeService addressees, OrganizationService organization) {
        this.audit = audit;
        this.notices = notices;
        this.addressees = addressees;
        this.organization = organization;
    }

    /** The heads, in whose unit's name it was asked, and the following officer, who has to propose. */
    void asked(Extension request, DirectiveFacts directive) {
        AddresseeFacts unit = addressees.facts(request.addresseeId());
        record(request, unit, directive, "extension.asked", request.askedUntil(), request.reason());
        audit.record(
                ExtensionService.PROCESS + ":" + request.id(),
                directive.id(),
                "extension.asked",
                Map.of(
                        "subject",
                        organization.unit(request.unitId()).name(),
                        "note",
                        OfficeTime.day(request.askedUntil()) + ". " + request.reason()));
        Set<UUID> recipients = new HashSet<>(heads(request));
        Stream.ofNullable(directive.people().followerId()).forEach(recipients::add);
        tell(request, directive, "extension-asked", request.askedUntil(), request.reason(), recipients);
    }

    void decided(Extension request, DirectiveFacts directive) {
        AddresseeFacts unit = addressees.facts(request.addresseeId());
        LocalDate until = request.grantedUntil();
        String act = until == null ? "refused" : "granted";
        String words = request.decided().words();
        record(request, unit, directive, "extension." + act, until == null ? request.askedUntil() : until, words);
        Set<UUID> recipients = new HashSet<>(heads(request));
        recipients.add(request.askedBy());
        Stream.of(unit.reportLeadId(), directive.people().followerId())
                .filter(Objects::nonNull)
                .forEach(recipients::add);
        unit.assignments().stream()
                .filter(assignment -> request.assignmentIds().contains(assignment.id()))
                .map(AssignmentFacts::leadId)
                .filter(Objects::nonNull)
                .forEach(recipients::add);
        tell(request, directive, "extension-" + act, until == null ? request.askedUntil() : until, words, recipients);
    }

    /** Who was to act on it sees it gone; the histories say why. */
    void dropped(Extension request, DirectiveFacts directive) {
        AddresseeFacts unit = addressees.facts(request.addresseeId());
        String act = request.state() == ExtensionState.WITHDRAWN ? "extension.withdrawn" : "extension.lapsed";
        record(request, unit, directive, act, request.askedUntil(), "");
        audit.record(
                ExtensionService.PROCESS + ":" + request.id(),
                directive.id(),
                act,
                Map.of("subject", organization.unit(request.unitId()).name()));
    }

    /** For the record of a step: until when, and what was said. */
    String words(ExtensionOpinion opinion) {
        return Stream.of(opinion.until() == null ? "" : OfficeTime.day(opinion.until()), opinion.words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private void record(
            Extension request,
            AddresseeFacts unit,
            DirectiveFacts directive,
            String act,
            LocalDate until,
            String words) {
        Map<UUID, String> titles = ExtensionSheets.titles(unit, directive);
        for (ExtensionItem item : request.items()) {
            String days = OfficeTime.day(item.due().lastWorkingDay()) + " → " + OfficeTime.day(until);
            audit.record(new AuditEntry(
                    ASSIGNMENT + item.assignmentId(),
                    null,
                    act,
                    Map.of(
                            "subject",
                            titles.get(item.assignmentId()),
                            "note",
                            words.isEmpty() ? days : days + ". " + words)));
        }
    }

    private List<UUID> heads(Extension request) {
        return organization.holders(Set.of(request.unitId()), Role.HEAD).getOrDefault(request.unitId(), List.of());
    }

    private void tell(
            Extension request,
            DirectiveFacts directive,
            String template,
            LocalDate until,
            String words,
            Set<UUID> recipients) {
        notices.tell(new Notice(
                template + ":" + request.id(),
                directive.id(),
                directive.label(),
                ExtensionLinks.of(request.addresseeId()),
                template,
                List.of(
                        Actor.current().name(),
                        organization.unit(request.unitId()).shortName(),
                        OfficeTime.day(until),
                        words),
                recipients));
    }
}
