package vn.tiendo.execution.access;

import java.util.Map;
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
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** Who may see a unit's work: its own people, its serving clerk, the side that issued the directive, and who stands in for one of them; no other unit. */
@Component
public class ExecutionAccess {

    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final DirectiveService directives;

    ExecutionAccess(OrganizationService organization, SubstitutionService substitutions, DirectiveService directives) {
        this.organization = organization;
        this.substitutions = substitutions;
        this.directives = directives;
    }

    /** @throws NotFound if the person may not see the unit's work on the directive */
    public void requireReadable(UUID directiveId, UUID unitId) {
        UUID me = Actor.current().personId();
        if (me == null) {
            return;
        }
        Set<UUID> own = substitutions.sight(me);
        if (own.contains(unitId) || directives.isIssuerSide(directiveId, own) || isServingClerk(unitId, me)) {
            return;
        }
        throw new NotFound();
    }

    /** Whether the person belongs to the unit, is the clerk that serves it, or stands in for one of them. */
    public boolean isInside(UUID unitId) {
        UUID me = Actor.currentPerson();
        return substitutions.sight(me).contains(unitId) || isServingClerk(unitId, me);
    }

    private boolean isServingClerk(UUID unitId, UUID me) {
        UUID clerkUnit = organization.servingUnits(Set.of(unitId), Role.CLERK).get(unitId);
        return clerkUnit != null && substitutions.reach(me).allMandates().contains(new Mandate(clerkUnit, Role.CLERK));
    }

    /** Code and title of each obligation of a directive. */
    public Map<UUID, String> titles(UUID directiveId) {
        return directives.facts(directiveId).allObligations().stream()
                .collect(Collectors.toMap(DirectiveFacts.ObligationFacts::id, DirectiveFacts.ObligationFacts::label));
    }

    public boolean isIssuerSide(UUID directiveId, Set<UUID> ownUnits) {
        return directives.isIssuerSide(directiveId, ownUnits);
    }

    public boolean isHead(UUID unitId) {
        return organization.mandates(Actor.currentPerson()).contains(new Mandate(unitId, Role.HEAD));
    }

    public boolean isOwn(UUID unitId) {
        return organization.postUnits(Actor.currentPerson()).contains(unitId);
    }
}
