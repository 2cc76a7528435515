package vn.tiendo.execution.notice;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.register.Arrival;
import vn.tiendo.register.ArrivalService;

/** Enters into a unit's register of incoming documents what it receives, and to whom its head gives it. */
@Component
public class ArrivalEntries {

    private final ArrivalService arrivals;
    private final DirectiveService directives;
    private final OrganizationService organization;

    ArrivalEntries(ArrivalService arrivals, DirectiveService directives, OrganizationService organization) {
        this.arrivals = arrivals;
        this.directives = directives;
        this.organization = organization;
    }

    /**
     * @param typed the clerk's number, or empty
     * @return the number that it has in the register
     */
    public String receive(UUID addresseeId, UUID unitId, UUID directiveId, String typed) {
        DirectiveFacts directive = directives.facts(directiveId);
        String author = directive.external() && directive.originIssuer() != null
                ? directive.originIssuer()
                : organization.unit(directive.people().issuingUnitId()).name();
        return Integer.toString(arrivals.receive(
                unitId,
                typed,
                new Arrival(
                        addresseeId,
                        directiveId,
                        author,
                        directive.reference(),
                        directive.issuedOn(),
                        directive.kind().inRegister(),
                        directive.subject(),
                        ExecutionLinks.addressee(addresseeId))));
    }

    /** Who leads what, each named once. */
    public void passedOn(UUID addresseeId, Collection<AssignmentFacts> given, Map<UUID, PersonRef> people) {
        arrivals.passedOn(
                addresseeId,
                given.stream()
                        .map(AssignmentFacts::leadId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(lead -> people.get(lead).name())
                        .collect(Collectors.joining(", ")));
    }
}
