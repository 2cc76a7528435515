package vn.tiendo.contact;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.execution.carried.WorkCarrier;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.Reach;
import vn.tiendo.substitution.SubstitutionService;

/** Finds lists and says who may read them: the unit, the office that compares, the side that issued the directive. */
@Component
class ContactReader implements WorkCarrier {

    private static final Set<Role> COLLECTING = Set.of(Role.OFFICER, Role.HEAD);

    private final ContactLists lists;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final DirectiveService directives;
    private final CarriedWorkService work;

    ContactReader(
            ContactLists lists,
            OrganizationService organization,
            SubstitutionService substitutions,
            DirectiveService directives,
            CarriedWorkService work) {
        this.lists = lists;
        this.organization = organization;
        this.substitutions = substitutions;
        this.directives = directives;
        this.work = work;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.CONTACT;
    }

    @Override
    public boolean hasResult(AssignmentFacts owed) {
        return confirmed(owed.unitId())
                .map(ContactList::summary)
                .filter(summary -> summary.waiting() == 0 && summary.unofficial() == 0)
                .isPresent();
    }

    @Override
    public String lacking() {
        return "contact.problem.by-hand";
    }

    ContactList list(UUID id) {
        return lists.findById(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the person at the screen may not read it */
    ContactList readable(UUID id) {
        ContactList list = list(id);
        if (!mayRead(list)) {
            throw new NotFound();
        }
        return list;
    }

    boolean mayRead(ContactList list) {
        return isInside(list.unitId())
                || sight().contains(list.overseerUnitId())
                || (list.directiveId() != null && directives.isIssuerSide(list.directiveId()))
                || isAsking(list.unitId());
    }

    /** Whether a directive of the person's side asks the unit for contacts. */
    boolean isAsking(UUID unitId) {
        return work.asked(WorkKind.CONTACT).contains(unitId);
    }

    /** Whether the person belongs to the unit: only then what is internal may be read. */
    boolean isInside(UUID unitId) {
        return sight().contains(unitId);
    }

    Set<UUID> sight() {
        return substitutions.sight(Actor.currentPerson());
    }

    /** Whether the person may begin a round: an officer or leader of the unit. */
    boolean mayStart(UUID unitId) {
        return startable().contains(unitId);
    }

    /** The units in which the person may begin one. */
    Set<UUID> startable() {
        return substitutions.reach(Actor.currentPerson()).allMandates().stream()
                .filter(mandate -> COLLECTING.contains(mandate.role()))
                .map(Mandate::unitId)
                .collect(Collectors.toSet());
    }

    /** Whether the person at the screen may give a round up. */
    boolean mayAbandon(ContactList list) {
        return mayAbandon(list, substitutions.reach(Actor.currentPerson()));
    }

    /** Who began it and the unit's leader, while nothing of it was approved; both inside the unit. */
    boolean mayAbandon(ContactList list, Reach reach) {
        UUID beginner = list.begunBy() == null && list.why().isEmpty() ? list.collectedBy() : list.begunBy();
        return list.mayBeAbandoned()
                && (reach.allMandates().contains(new Mandate(list.unitId(), Role.HEAD))
                        || reach.me().equals(beginner)
                                && reach.allMandates().contains(new Mandate(list.unitId(), Role.OFFICER)));
    }

    /** Everybody of the unit whose account is not locked. Two statements. */
    Set<UUID> here(UUID unitId) {
        Set<UUID> all =
                organization.peopleOf(unitId).stream().map(PersonRef::id).collect(Collectors.toSet());
        all.removeAll(organization.lockedOut(all));
        return all;
    }

    /** The round under way, else what was last confirmed: by this the unit's contacts are counted. */
    Optional<ContactList> living(UUID unitId) {
        return lists.findByOpenUnitId(unitId).or(() -> confirmed(unitId));
    }

    Optional<ContactList> confirmed(UUID unitId) {
        return lists.findByUnitIdAndConfirmedOnIsNotNullAndEndedOnIsNull(unitId);
    }
}
