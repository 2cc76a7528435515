package vn.tiendo.extension;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;

/** Who speaks for a unit about its time: its heads and who writes its report for everything, who leads an assignment for that one. */
@Component
class UnitVoice {

    private final OrganizationService organization;

    UnitVoice(OrganizationService organization) {
        this.organization = organization;
    }

    /** Whether the person at the screen speaks for the unit about an assignment of its own. */
    Predicate<AssignmentFacts> of(AddresseeFacts unit) {
        UUID me = Actor.currentPerson();
        boolean all = me.equals(unit.reportLeadId()) || isHead(unit.unitId());
        return assignment -> all || me.equals(assignment.leadId());
    }

    boolean isHead(UUID unitId) {
        return organization.mandates(Actor.currentPerson()).contains(new Mandate(unitId, Role.HEAD));
    }
}
