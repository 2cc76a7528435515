package vn.tiendo.execution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.InForceService;
import vn.tiendo.execution.access.ExecutionAccess;
import vn.tiendo.execution.notice.AssignmentChains;
import vn.tiendo.execution.notice.AssignmentNotices;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.WorkflowService;

/**
 * A leader's <i>ý kiến chỉ đạo</i> to one unit that is carrying a directive out, and its head's order on it.
 *
 * @see <a href="file:../../../../../docs/decisions/0013-instructions.md">decision 0013</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class InstructionService {

    static final String GIVEN = "instruction-given";

    private final Addressees addressees;
    private final InForceService directives;
    private final ExecutionAccess access;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final OrganizationService organization;
    private final AssignmentChains chains;
    private final AssignmentNotices notices;
    private final Clock clock;

    InstructionService(
            Addressees addressees,
            InForceService directives,
            ExecutionAccess access,
            TaskListService tasks,
            WorkflowService workflow,
            OrganizationService organization,
            AssignmentChains chains,
            AssignmentNotices notices,
            Clock clock) {
        this.addressees = addressees;
        this.directives = directives;
        this.access = access;
        this.tasks = tasks;
        this.workflow = workflow;
        this.organization = organization;
        this.chains = chains;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether the person at the screen leads the authority and the unit still works on the directive. */
    @Transactional(readOnly = true)
    public boolean mayInstruct(UUID addresseeId) {
        Addressee addressee = readable(addresseeId);
        return addressee.state().open() && directives.mayInstruct(addressee.directiveId());
    }

    /** The unit's work on the directive, if the person at the screen may add to it. */
    @Transactional(readOnly = true)
    public Optional<UUID> instructable(UUID directiveId, UUID unitId) {
        return addressees.findByDirectiveIdAndUnitIdIn(directiveId, Set.of(unitId)).stream()
                .filter(addressee -> addressee.state().open() && directives.mayInstruct(directiveId))
                .map(Addressee::getId)
                .findFirst();
    }

    /**
     * Adds an obligation with a deadline of its own for this one unit. What the unit has received its head assigns at once;
     * else it is received and assigned with the rest.
     *
     * @return the new assignment
     * @throws NotAllowed if the person does not lead the authority, or the unit has reported meanwhile
     */
    public UUID instruct(UUID addresseeId, DirectiveDraft.InstructionDraft draft) {
        Addressee addressee = readable(addresseeId);
        if (!addressee.state().open()) {
            throw new NotAllowed();
        }
        DirectiveFacts.ObligationFacts instruction =
                directives.instruct(addressee.directiveId(), addressee.unitId(), draft);
        boolean assigning = !addressee.unassigned().isEmpty();
        Instant now = clock.instant();
        Assignment added = addressee.instruct(instruction, now);
        addressees.saveAndFlush(addressee);
        boolean toAssign = !assigning && !addressee.unassigned().isEmpty();
        if (toAssign && !workflow.tell(addressee.facts().instanceId(), GIVEN)) {
            throw new NotAllowed();
        }
        chains.instructed(added.facts(), instruction);
        notices.instructed(added.facts(), instruction);
        return added.id();
    }

    /** What the head has to give to somebody. */
    @Transactional(readOnly = true)
    public List<AssignmentFacts> unassigned(UUID addresseeId) {
        return readable(addresseeId).unassigned().stream()
                .map(Assignment::facts)
                .toList();
    }

    /** The head gives what leaders added to a lead of the unit; what came while the order was being written is asked anew. */
    public void assign(TaskTicket ticket, List<AssignmentOrder.Line> lines) {
        if (lines.isEmpty()) {
            throw new InvalidInput("lead", "execution.problem.lead-missing");
        }
        tasks.complete(ticket, "assign-instruction", "ASSIGNED", id -> {
            Addressee addressee = addressees.findWithAssignmentsById(id).orElseThrow(NotFound::new);
            Map<UUID, PersonRef> people = organization.peopleOf(addressee.unitId()).stream()
                    .collect(Collectors.toMap(PersonRef::id, person -> person));
            LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
            List<Assignment> given = addressee.unassigned();
            AssignmentOrder.give(lines, given, people.keySet(), today);
            if (!addressee.unassigned().isEmpty()) {
                workflow.tell(addressee.facts().instanceId(), GIVEN);
            }
            List<AssignmentFacts> facts = given.stream().map(Assignment::facts).toList();
            chains.assigned(addressee.directiveId(), facts, people);
            notices.assigned("instruction-lead", id, addressee.directiveId(), facts);
            return people.get(lines.getFirst().leadId()).name();
        });
    }

    private Addressee readable(UUID addresseeId) {
        Addressee addressee = addressees.findWithAssignmentsById(addresseeId).orElseThrow(NotFound::new);
        access.requireReadable(addressee.directiveId(), addressee.unitId());
        return addressee;
    }
}
