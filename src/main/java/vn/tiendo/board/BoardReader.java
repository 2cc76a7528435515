package vn.tiendo.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.carried.WorkCarrier;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** Finds acts about boards and says who may read them: the unit, the office that verifies, the side that issued the directive. */
@Component
class BoardReader implements WorkCarrier {

    private static final Set<Role> NOMINATING = Set.of(Role.OFFICER, Role.HEAD);

    private final BoardActs acts;
    private final BoardPeople people;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final DirectiveService directives;

    BoardReader(
            BoardActs acts,
            BoardPeople people,
            OrganizationService organization,
            SubstitutionService substitutions,
            DirectiveService directives) {
        this.acts = acts;
        this.people = people;
        this.organization = organization;
        this.substitutions = substitutions;
        this.directives = directives;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.BOARD;
    }

    @Override
    public boolean hasResult(AssignmentFacts owed) {
        return inForce(owed.unitId()).isPresent();
    }

    @Override
    public String lacking() {
        return "board.problem.by-hand";
    }

    BoardAct act(UUID id) {
        return acts.findById(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the person at the screen may not read it */
    BoardAct readable(UUID id) {
        BoardAct act = act(id);
        if (!mayRead(act)) {
            throw new NotFound();
        }
        return act;
    }

    boolean mayRead(BoardAct act) {
        return readableOf(act.unitId()).test(act);
    }

    /** Which of a unit's acts the person may read; the unit all, others what is numbered: drafts are the unit's own. */
    Predicate<BoardAct> readableOf(UUID unitId) {
        Set<UUID> sight = substitutions.sight(Actor.currentPerson());
        boolean inside = sight.contains(unitId) || serves(unitId);
        Map<UUID, Boolean> issuerSide = new HashMap<>();
        return act -> inside
                || (act.isNumbered()
                        && (sight.contains(act.receivingUnitId())
                                || (act.directiveId() != null
                                        && issuerSide.computeIfAbsent(
                                                act.directiveId(), id -> directives.isIssuerSide(id, sight)))));
    }

    /** Whether the person belongs to the unit, or is the clerk that serves it. */
    boolean isInside(UUID unitId) {
        return substitutions.sight(Actor.currentPerson()).contains(unitId) || serves(unitId);
    }

    private boolean serves(UUID unitId) {
        UUID clerks = organization.servingUnits(Set.of(unitId), Role.CLERK).get(unitId);
        return clerks != null && has(new Mandate(clerks, Role.CLERK));
    }

    /** Whether the person may begin a nomination: an officer or leader of the unit. */
    boolean mayNominate(UUID unitId) {
        return NOMINATING.stream().anyMatch(role -> has(new Mandate(unitId, role)));
    }

    boolean isClerk(UUID unitId) {
        return serves(unitId);
    }

    private boolean has(Mandate mandate) {
        return substitutions.reach(Actor.currentPerson()).allMandates().contains(mandate);
    }

    BoardFacts facts(BoardAct act) {
        return facts(List.of(act)).getFirst();
    }

    /** Who is still there is read once for all. */
    List<BoardFacts> facts(Collection<BoardAct> some) {
        Set<UUID> here = people.of(some.stream().map(BoardAct::unitId).collect(Collectors.toSet()));
        return some.stream().map(act -> act.facts(here)).toList();
    }

    Optional<BoardAct> inForce(UUID unitId) {
        return acts.findByUnitIdInAndEndedOnIsNullAndEffectiveFromIsNotNull(Set.of(unitId)).stream()
                .filter(act -> act.kind().names())
                .findFirst();
    }

    /** The decision that this one ends or replaces. */
    @Nullable
    BoardFacts earlier(BoardAct act) {
        return act.replacesId() == null ? null : facts(act(act.replacesId()));
    }
}
