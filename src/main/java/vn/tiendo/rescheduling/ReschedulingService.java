package vn.tiendo.rescheduling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveFacts.ObligationFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.execution.calendar.DueChanges;
import vn.tiendo.execution.calendar.DueEffect;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.task.subject.StepSubjects;
import vn.tiendo.workflow.SystemActor;
import vn.tiendo.workflow.WorkflowService;

/**
 * The following officer proposes other dates for all units; the leader who signed approves, and they hold at once.
 *
 * @see <a href="file:../../../../../docs/decisions/0017-change-of-dates.md">decision 0017</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReschedulingService {

    static final String PROCESS = "deadline-rescheduling";

    private static final Logger LOG = LoggerFactory.getLogger(ReschedulingService.class);
    private static final String PENDING = "rescheduling.problem.pending";

    private final Reschedulings reschedulings;
    private final ReschedulingCheck check;
    private final ReschedulingSheets sheets;
    private final ReschedulingChains chains;
    private final ReschedulingEnds ends;
    private final ToldUnits units;
    private final DueChanges changes;
    private final DirectiveService directives;
    private final RolloutService rollout;
    private final SubstitutionService substitutions;
    private final TaskListService tasks;
    private final StepSubjects subjects;
    private final WorkflowService workflow;
    private final Clock clock;

    ReschedulingService(
            Reschedulings reschedulings,
            ReschedulingCheck check,
            ReschedulingSheets sheets,
            ReschedulingChains chains,
            ReschedulingEnds ends,
            ToldUnits units,
            DueChanges changes,
            DirectiveService directives,
            RolloutService rollout,
            SubstitutionService substitutions,
            TaskListService tasks,
            StepSubjects subjects,
            WorkflowService workflow,
            Clock clock) {
        this.reschedulings = reschedulings;
        this.check = check;
        this.sheets = sheets;
        this.chains = chains;
        this.ends = ends;
        this.units = units;
        this.changes = changes;
        this.directives = directives;
        this.rollout = rollout;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.subjects = subjects;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Whether the person at the screen may propose other dates: the following officer, while units carry it out. */
    @Transactional(readOnly = true)
    public boolean mayPropose(UUID directiveId) {
        return mayPropose(directives.facts(directiveId));
    }

    private boolean mayPropose(DirectiveFacts directive) {
        return directive.state() == DirectiveState.IN_FORCE
                && substitutions.mayActAs(directive.people().followerId());
    }

    /** Whether one waits for the leader: there is never more than one. */
    @Transactional(readOnly = true)
    public boolean pending(UUID directiveId) {
        return reschedulings.existsByOpenDirectiveId(
                directives.facts(directiveId).id());
    }

    /** The document's obligations that have a deadline. */
    @Transactional(readOnly = true)
    public List<ObligationFacts> options(UUID directiveId) {
        return check.options(directives.facts(directiveId));
    }

    /**
     * What would become of it, as units stand now.
     *
     * @throws InvalidInput with everything that is missing or cannot be, field by field
     */
    @Transactional(readOnly = true)
    public DueEffect effect(UUID directiveId, ReschedulingDraft draft) {
        return changes.effect(check.preview(proposable(directiveId), draft));
    }

    /** What approving would do, as units stand now. */
    @Transactional(readOnly = true)
    public DueEffect effectOf(UUID reschedulingId) {
        Rescheduling change = reschedulings.findById(reschedulingId).orElseThrow(NotFound::new);
        DirectiveFacts directive = directives.facts(change.directiveId());
        if (!directives.isIssuerSide(directive.id())) {
            throw new NotFound();
        }
        return changes.effect(
                DueChange.of(directive, change.obligationIds(), change.due().wording()));
    }

    /**
     * Proposes other dates to the leader who signed.
     *
     * @return the proposal
     * @throws InvalidInput with everything that is missing or cannot be, field by field
     */
    public UUID propose(UUID directiveId, ReschedulingDraft draft) {
        DirectiveFacts directive = proposable(directiveId);
        DueChange change = check.require(directive, draft);
        if (reschedulings.existsByOpenDirectiveId(directiveId)) {
            throw new InvalidInput("obligations", PENDING);
        }
        Rescheduling proposed = store(new Rescheduling(
                directive, change, check.due(directive, change.to()), draft, Actor.currentPerson(), clock.instant()));
        proposed.carriedBy(
                workflow.start(PROCESS, "reschedulingId", proposed.id().toString()));
        chains.proposed(proposed);
        return proposed.id();
    }

    private DirectiveFacts proposable(UUID directiveId) {
        DirectiveFacts directive = directives.facts(directiveId);
        if (!mayPropose(directive)) {
            throw new NotAllowed();
        }
        return directive;
    }

    /** Somebody else may have proposed at the same moment. */
    private Rescheduling store(Rescheduling proposed) {
        try {
            return reschedulings.saveAndFlush(proposed);
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("obligations", PENDING);
        }
    }

    /** The proposal is taken back: by who made it, or the following officer. */
    public void withdraw(UUID reschedulingId) {
        Rescheduling open = reschedulings.lock(reschedulingId).orElseThrow(NotFound::new);
        if (!sheets.mayWithdraw(open, directives.facts(open.directiveId()))) {
            throw new NotAllowed();
        }
        ends.drop(open, ReschedulingState.WITHDRAWN);
    }

    /**
     * The leader's decision; what he approves holds at once.
     *
     * @throws InvalidInput if it is refused without a word, or what was proposed cannot be done any more
     */
    public void decide(TaskTicket ticket, boolean approved, String words) {
        if (!approved && words.isBlank()) {
            throw new InvalidInput("words", "rescheduling.problem.words-missing");
        }
        InvalidInput.requireAtMost(ReschedulingDraft.LONGEST_REASON, "words", words.strip());
        subjects.of(ticket.taskId()).ifPresent(reschedulings::lock);
        tasks.complete(ticket, "decide-rescheduling", approved ? "APPROVED" : "REFUSED", id -> {
            Rescheduling proposed = reschedulings.findById(id).orElseThrow(NotFound::new);
            if (proposed.proposedBy().equals(Actor.currentPerson())) {
                throw new OwnWork(); // whoever stands in for the leader does not approve what he proposed himself
            }
            if (approved) {
                requirePossible(proposed);
            }
            proposed.decide(approved, words.strip(), Actor.currentPerson(), clock.instant());
            chains.decided(proposed, directives.facts(proposed.directiveId()));
            return words.strip();
        });
    }

    private void requirePossible(Rescheduling proposed) {
        if (rollout.status(proposed.directiveId()).running()) {
            throw new InvalidInput("given", "rescheduling.problem.rollout-running");
        }
        check.requireStillPossible(proposed);
    }

    /** All of a directive, newest first: what was approved for units, everything for the side that issued it. */
    @Transactional(readOnly = true)
    public List<ReschedulingFacts> ofDirective(UUID directiveId) {
        return sheets.facts(
                directives.facts(directiveId), reschedulings.findByDirectiveIdOrderByProposedAtDesc(directiveId));
    }

    /** @throws NotFound if it does not exist or the person may not read it */
    @Transactional(readOnly = true)
    public ReschedulingFacts facts(UUID reschedulingId) {
        Rescheduling change = reschedulings.findById(reschedulingId).orElseThrow(NotFound::new);
        return sheets.facts(directives.facts(change.directiveId()), List.of(change)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Ends what nobody waits for any more, because the directive is not carried out now: each in a transaction of its own. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("permitAll()")
    public void lapseOvertaken() {
        ends.overtaken().forEach(id -> apart(id, ends::lapse));
        units.overtaken().forEach(id -> apart(id, ends::lapseWaiting));
    }

    private static void apart(UUID id, Consumer<UUID> end) {
        try {
            SystemActor.call(() -> {
                end.accept(id);
                return id;
            });
        } catch (Exception e) {
            LOG.error("What a change of dates left open ({}) could not be ended; the next run tries again", id, e);
        }
    }
}
