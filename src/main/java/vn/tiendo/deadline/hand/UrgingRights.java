package vn.tiendo.deadline.hand;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;

/** Who may urge under a directive, and may let a reminder rest. */
@Component
public class UrgingRights {

    private final DirectiveService directives;
    private final OrganizationService organization;

    UrgingRights(DirectiveService directives, OrganizationService organization) {
        this.directives = directives;
        this.organization = organization;
    }

    /** Units that the current person heads. If one of them issued a directive, or is its office, he or she may urge under it. */
    public Set<UUID> headed() {
        return organization.mandates(Actor.currentPerson()).stream()
                .filter(mandate -> mandate.role() == Role.HEAD)
                .map(Mandate::unitId)
                .collect(Collectors.toSet());
    }

    /**
     * Urging is done in the name of the authority that issued: by who answers for the following, by the people of the office
     * that waits for the reports, and by the heads above these; never by who only drafted, or only reads.
     *
     * @throws NotAllowed if the person may not urge under this directive
     */
    public DirectiveFacts urgeable(UUID directiveId) {
        DirectiveFacts directive = directives.facts(directiveId);
        if (!mayUrge(directive)) {
            throw new NotAllowed();
        }
        return directive;
    }

    /** Whether the person may urge under this directive. */
    public boolean mayUrge(DirectiveFacts directive) {
        DirectiveFacts.People people = directive.people();
        UUID me = Actor.currentPerson();
        return me.equals(people.followerId())
                || me.equals(people.signerId())
                || organization.postUnits(me).stream().anyMatch(unit -> unit.equals(people.receivingUnitId()))
                || headed().stream()
                        .anyMatch(unit -> unit.equals(people.officeUnitId()) || unit.equals(people.issuingUnitId()));
    }
}
