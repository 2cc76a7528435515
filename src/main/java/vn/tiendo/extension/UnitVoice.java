package vn.tiendo.extension;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.substitution.Reach;
import vn.tiendo.substitution.SubstitutionService;

/**
 * Who speaks for a unit about its time: its heads and who writes its report for everything, who leads an assignment for that
 * one; and whoever stands in today for one of them, in that person's stead.
 */
@Component
class UnitVoice {

    private final SubstitutionService substitutions;

    UnitVoice(SubstitutionService substitutions) {
        this.substitutions = substitutions;
    }

    /** Whether the person at the screen speaks for the unit about an assignment of its own. */
    Predicate<AssignmentFacts> of(AddresseeFacts unit) {
        Reach reach = reach();
        return assignment -> reach.includes((person, mandates) -> speaks(person, mandates, unit, List.of(assignment)));
    }

    /**
     * In whose stead the person at the screen speaks about these; null if on his own.
     *
     * @throws InvalidInput if they are for several people to speak about, of whom nobody may speak about all
     */
    Actor.@Nullable Absent insteadOf(AddresseeFacts unit, Collection<AssignmentFacts> assignments) {
        Reach reach = reach();
        if (!reach.includes((person, mandates) -> speaks(person, mandates, unit, assignments))) {
            throw new InvalidInput("assignments", "extension.problem.several-absent");
        }
        Reach.StandIn standIn = reach.standIn((person, mandates) -> speaks(person, mandates, unit, assignments));
        return standIn == null ? null : standIn.absent();
    }

    /** Whether the person at the screen heads the unit, or stands in for who does. */
    boolean isHead(UUID unitId) {
        return reach().includes((person, mandates) -> heads(mandates, unitId));
    }

    /** In which head's stead the person at the screen acts for the unit; null if in nobody's. */
    Actor.@Nullable Absent insteadOfHead(UUID unitId) {
        Reach.StandIn standIn = reach().standIn((person, mandates) -> heads(mandates, unitId));
        return standIn == null ? null : standIn.absent();
    }

    private Reach reach() {
        return substitutions.reach(Actor.currentPerson());
    }

    private static boolean speaks(
            UUID person, Set<Mandate> mandates, AddresseeFacts unit, Collection<AssignmentFacts> assignments) {
        return person.equals(unit.reportLeadId())
                || heads(mandates, unit.unitId())
                || assignments.stream().allMatch(assignment -> person.equals(assignment.leadId()));
    }

    private static boolean heads(Set<Mandate> mandates, UUID unitId) {
        return mandates.contains(new Mandate(unitId, Role.HEAD));
    }
}
