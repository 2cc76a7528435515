package vn.tiendo.extension;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Actor;

/** A unit's requests with the names that pages need. */
@Component
class ExtensionSheets {

    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final UnitVoice voice;

    ExtensionSheets(
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            UnitVoice voice) {
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.voice = voice;
    }

    /** All of one unit and directive. @throws vn.tiendo.shared.NotFound if the person may not see the unit's work */
    List<ExtensionFacts> facts(UUID addresseeId, Collection<Extension> requests) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> titles = titles(unit, directives.facts(unit.directiveId()));
        Set<UUID> people = new HashSet<>();
        requests.forEach(request -> people.addAll(request.people()));
        Map<UUID, PersonRef> names = organization.people(people);
        boolean head = voice.isHead(unit.unitId());
        return requests.stream()
                .map(request -> facts(request, titles, names, head || isMine(request)))
                .toList();
    }

    static Map<UUID, String> titles(AddresseeFacts unit, DirectiveFacts directive) {
        return unit.assignments().stream().collect(Collectors.toMap(AssignmentFacts::id, assignment -> {
            DirectiveFacts.ObligationFacts obligation = directive.obligation(assignment.obligationId());
            return obligation.label();
        }));
    }

    /** Who asked may take it back, and a head of the unit in whose name it was asked. */
    boolean mayWithdraw(Extension request) {
        return request.state().open() && (isMine(request) || voice.isHead(request.unitId()));
    }

    private static boolean isMine(Extension request) {
        return request.askedBy().equals(Actor.currentPerson());
    }

    private static ExtensionFacts facts(
            Extension request, Map<UUID, String> titles, Map<UUID, PersonRef> names, boolean own) {
        List<ExtensionFacts.Item> items = request.items().stream()
                .map(item -> new ExtensionFacts.Item(item.assignmentId(), titles.get(item.assignmentId()), item.due()))
                .sorted(Comparator.comparing(ExtensionFacts.Item::title))
                .toList();
        return new ExtensionFacts(
                request.id(),
                request.directiveId(),
                request.addresseeId(),
                request.unitId(),
                request.state(),
                items,
                request.askedUntil(),
                request.reason(),
                request.progress(),
                new ExtensionFacts.Said(
                        names.get(request.askedBy()).name(),
                        request.askedFor() == null
                                ? null
                                : names.get(request.askedFor()).name(),
                        request.askedAt(),
                        request.askedUntil(),
                        request.reason()),
                said(request.proposedBy(), request.proposedAt(), request.proposed(), names),
                said(request.decidedBy(), request.decidedAt(), request.decided(), names),
                own && request.state().open());
    }

    private static ExtensionFacts.@Nullable Said said(
            @Nullable UUID by, @Nullable Instant at, ExtensionOpinion opinion, Map<UUID, PersonRef> names) {
        return by == null || at == null
                ? null
                : new ExtensionFacts.Said(names.get(by).name(), null, at, opinion.until(), opinion.words());
    }
}
