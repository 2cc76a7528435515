package vn.tiendo.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.Acting;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.task.subject.StepSubjects;
import vn.tiendo.workflow.SystemActor;
import vn.tiendo.workflow.WorkflowService;

/**
 * A unit asks for more time, the following officer proposes, the leader decides; silence is never consent.
 *
 * @see <a href="file:../../../../../docs/decisions/0016-extensions.md">decision 0016</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ExtensionService {

    static final String PROCESS = "deadline-extension";

    private static final Logger LOG = LoggerFactory.getLogger(ExtensionService.class);

    private final Extensions extensions;
    private final ExtensionOptions options;
    private final ExtensionCheck check;
    private final UnitVoice voice;
    private final ExtensionSheets sheets;
    private final ExtensionChains chains;
    private final ExtensionEnds ends;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final StepSubjects subjects;
    private final WorkflowService workflow;
    private final Clock clock;

    ExtensionService(
            Extensions extensions,
            ExtensionOptions options,
            ExtensionCheck check,
            UnitVoice voice,
            ExtensionSheets sheets,
            ExtensionChains chains,
            ExtensionEnds ends,
            AddresseeService addressees,
            DirectiveService directives,
            TaskListService tasks,
            StepSubjects subjects,
            WorkflowService workflow,
            Clock clock) {
        this.extensions = extensions;
        this.options = options;
        this.check = check;
        this.voice = voice;
        this.sheets = sheets;
        this.chains = chains;
        this.ends = ends;
        this.addressees = addressees;
        this.directives = directives;
        this.tasks = tasks;
        this.subjects = subjects;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** For what the person at the screen may ask more time in the unit's name; where he may not now, it says why. */
    @Transactional(readOnly = true)
    public List<ExtensionOption> options(UUID addresseeId) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        return options.of(unit, directives.facts(unit.directiveId()));
    }

    /**
     * Asks for more time.
     *
     * @return the request
     * @throws InvalidInput with everything that is missing or cannot be, field by field
     */
    public UUID ask(UUID addresseeId, ExtensionRequest request) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        DirectiveFacts directive = directives.facts(unit.directiveId());
        List<ExtensionOption> possible = options.of(unit, directive);
        if (possible.isEmpty()) {
            throw new NotAllowed();
        }
        List<ExtensionOption> chosen = check.chosen(request, possible);
        Actor.Absent absent = voice.insteadOf(unit, assignments(unit, chosen));
        Extension asked = store(new Extension(
                unit, request, chosen, Actor.currentPerson(), absent == null ? null : absent.id(), clock.instant()));
        Acting.insteadOf(absent, () -> {
            asked.carriedBy(workflow.start(PROCESS, "extensionId", asked.id().toString()));
            chains.asked(asked, directive);
        });
        return asked.id();
    }

    private static List<AssignmentFacts> assignments(AddresseeFacts unit, List<ExtensionOption> chosen) {
        Set<UUID> ids = chosen.stream().map(ExtensionOption::assignmentId).collect(Collectors.toSet());
        return unit.assignments().stream()
                .filter(assignment -> ids.contains(assignment.id()))
                .toList();
    }

    /** Somebody else of the unit may have asked for the same at the same moment. */
    private Extension store(Extension asked) {
        try {
            return extensions.saveAndFlush(asked);
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("assignments", ExtensionOptions.PENDING);
        }
    }

    /** The unit takes its request back: who asked, or a head of the unit, or who stands in for one. */
    public void withdraw(UUID extensionId) {
        Extension open = extensions.lock(extensionId).orElseThrow(NotFound::new);
        addressees.facts(open.addresseeId()); // unknown to whoever may not see the unit's work
        if (!sheets.mayWithdraw(open)) {
            throw new NotAllowed();
        }
        boolean own = open.askedFor() == null && open.askedBy().equals(Actor.currentPerson());
        Actor.Absent absent = own ? null : voice.insteadOfHead(open.unitId());
        Acting.insteadOf(absent, () -> ends.drop(open, ExtensionState.WITHDRAWN));
    }

    /** What the following officer proposes to the leader. */
    public void propose(TaskTicket ticket, ExtensionOpinion opinion) {
        lock(ticket);
        tasks.complete(ticket, "propose-extension", "PROPOSED", id -> {
            Extension asked = stillWanted(id);
            check.require(asked, opinion, options.latest(asked));
            asked.propose(opinion, Actor.currentPerson(), clock.instant());
            return chains.words(opinion);
        });
    }

    /** The leader's decision; what is given holds at once. */
    public void decide(TaskTicket ticket, ExtensionOpinion opinion) {
        lock(ticket);
        tasks.complete(ticket, "decide-extension", opinion.grants() ? "GRANTED" : "REFUSED", id -> {
            Extension proposed = stillWanted(id);
            check.require(proposed, opinion, options.latest(proposed));
            proposed.decide(opinion, Actor.currentPerson(), clock.instant());
            chains.decided(proposed, directives.facts(proposed.directiveId()));
            return chains.words(opinion);
        });
    }

    /** The request before its step: the unit's report, which comes from the other side, locks them in this order. */
    private void lock(TaskTicket ticket) {
        subjects.of(ticket.taskId()).ifPresent(extensions::lock);
    }

    private Extension stillWanted(UUID id) {
        Extension asked = extensions.findById(id).orElseThrow(NotFound::new);
        if (!asked.state().open() || !options.stillWanted(asked)) {
            throw new InvalidInput("until", "extension.problem.overtaken");
        }
        boolean asSubstitute = Actor.current().actingFor() != null || asked.askedFor() != null;
        if (asSubstitute && asked.askedBy().equals(Actor.currentPerson())) {
            throw new OwnWork(); // nobody rules on what he has asked for, when he does one of both as a substitute
        }
        return asked;
    }

    /** @throws NotFound if it does not exist or the person may not see the unit's work */
    @Transactional(readOnly = true)
    public ExtensionFacts facts(UUID extensionId) {
        Extension found = extensions.findById(extensionId).orElseThrow(NotFound::new);
        return sheets.facts(found.addresseeId(), List.of(found)).getFirst();
    }

    /** What is asked for at each of these steps that is open and that the person may see: four statements. */
    @Transactional(readOnly = true)
    public Map<String, ExtensionFacts.Waiting> waiting(Collection<String> taskIds) {
        return options.waiting(tasks.rows(taskIds).stream().map(TaskRow::id).collect(Collectors.toSet()));
    }

    /** All requests of a unit under a directive, oldest first. */
    @Transactional(readOnly = true)
    public List<ExtensionFacts> ofUnit(UUID addresseeId) {
        return sheets.facts(addresseeId, extensions.findByAddresseeIdOrderByAskedAtAsc(addresseeId));
    }

    /**
     * A change of dates for everybody gives what these requests ask for. In the caller's transaction, before anything is moved:
     * whoever decides a request has locked it before the deadlines that it moves.
     *
     * @param obligationIds whose deadlines move, and to which last day
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public void overtake(UUID directiveId, Collection<UUID> obligationIds, LocalDate lastDay) {
        extensions.lockOf(directiveId, ExtensionState.OPEN).stream()
                .filter(open -> !open.askedUntil().isAfter(lastDay) && options.only(open, obligationIds))
                .forEach(open -> ends.drop(open, ExtensionState.LAPSED));
    }

    /** Ends the requests about which nobody works any more, each in a transaction of its own; called again, it does nothing. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("permitAll()")
    public void lapseOvertaken() {
        options.overtaken().forEach(id -> {
            try {
                SystemActor.call(() -> {
                    ends.lapse(id);
                    return id;
                });
            } catch (Exception e) {
                LOG.error("Request {} for more time could not be ended; the next run tries again", id, e);
            }
        });
    }
}
