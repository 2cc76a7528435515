package vn.tiendo.execution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.access.ExecutionAccess;
import vn.tiendo.execution.event.ReportSubmitted;
import vn.tiendo.execution.notice.ArrivalEntries;
import vn.tiendo.execution.notice.AssignmentChains;
import vn.tiendo.execution.notice.AssignmentNotices;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskHandedOver;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.WorkflowService;

/** A directive at a unit: handed out, received or sent back, assigned to people, reported, checked. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class AddresseeService {

    static final String PROCESS = "unit-execution";
    static final String REPORTING = "report-submission";
    private static final int MAX_TEXT = 2_000;

    private final Addressees addressees;
    private final ExecutionAccess access;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final AuditService audit;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final AssignmentNotices notices;
    private final AssignmentChains chains;
    private final ArrivalEntries arrivals;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddresseeService(
            Addressees addressees,
            ExecutionAccess access,
            TaskListService tasks,
            WorkflowService workflow,
            AuditService audit,
            OrganizationService organization,
            SubstitutionService substitutions,
            AssignmentNotices notices,
            AssignmentChains chains,
            ArrivalEntries arrivals,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.addressees = addressees;
        this.access = access;
        this.tasks = tasks;
        this.workflow = workflow;
        this.audit = audit;
        this.organization = organization;
        this.substitutions = substitutions;
        this.notices = notices;
        this.chains = chains;
        this.arrivals = arrivals;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Hands the directive to one unit: its assignments and its process instance. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void handOut(DirectiveFacts directive, UUID unitId) {
        Addressee addressee = new Addressee(directive.id(), unitId, clock.instant());
        directive.recipients().stream()
                .filter(recipient -> recipient.unitIds().contains(unitId))
                .flatMap(recipient -> directive.obligationsOf(recipient.id()).stream())
                .forEach(obligation -> addressee.add(new Assignment(addressee, obligation)));
        addressee.carriedBy(
                workflow.start(PROCESS, "addresseeId", addressee.getId().toString()));
        addressees.save(addressee);
        audit.record(addressee.facts().chain(), directive.id(), "execution.handed-out", Map.of());
    }

    /**
     * The clerk's receipt, on the day of arrival (Decree 30/2020, article 21), with its number in the unit's register; an empty
     * one is the next.
     */
    public void receive(TaskTicket ticket, String arrivalNumber) {
        tasks.complete(ticket, "receive-directive", "RECEIVED", id -> {
            Addressee addressee = addressee(id);
            String number = arrivals.receive(id, addressee.unitId(), addressee.directiveId(), arrivalNumber);
            addressee.receive(Actor.currentPerson(), number, clock.instant());
            return number;
        });
    }

    /** The unit says that the document is not meant for it. */
    public void returnAsNotAddressed(TaskTicket ticket, String reason) {
        requireReason(reason);
        tasks.complete(ticket, "receive-directive", "RETURNED", id -> {
            addressee(id).returnAsNotAddressed(reason);
            return reason;
        });
    }

    /** The following officer accepts the unit's return, or insists with a reason. */
    public void ruleOnReturn(TaskTicket ticket, boolean accepted, String reason) {
        if (!accepted) {
            requireReason(reason);
        }
        InvalidInput.requireAtMost(MAX_TEXT, "reason", reason);
        tasks.complete(ticket, "rule-on-return", accepted ? "ACCEPTED" : "INSISTED", id -> {
            if (accepted) {
                addressee(id).acceptReturn(clock.instant());
            } else {
                addressee(id).insist(reason);
            }
            return reason;
        });
    }

    /** The head gives every assignment to a lead of the unit. */
    public void assign(TaskTicket ticket, AssignmentOrder order) {
        InvalidInput.requireAtMost(MAX_TEXT, "opinion", order.opinion());
        tasks.complete(ticket, "assign-obligations", "ASSIGNED", id -> {
            Addressee addressee = addressee(id);
            LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
            Map<UUID, PersonRef> people = organization.peopleOf(addressee.unitId()).stream()
                    .collect(Collectors.toMap(PersonRef::id, person -> person));
            if (!people.containsKey(order.reportLeadId())) {
                throw new InvalidInput("reportLead", "execution.problem.person-not-in-unit");
            }
            AssignmentOrder.give(order.lines(), addressee.assignments(), people.keySet(), today);
            List<AssignmentFacts> given =
                    addressee.assignments().stream().map(Assignment::facts).toList();
            chains.assigned(addressee.directiveId(), given, people);
            arrivals.passedOn(id, given, people);
            addressee.assign(Actor.currentPerson(), order.opinion(), order.reportLeadId(), clock.instant());
            notices.assigned("lead", addressee.getId(), addressee.directiveId(), given);
            if (!addressee.unassigned().isEmpty()) {
                workflow.tell(addressee.facts().instanceId(), InstructionService.GIVEN);
            }
            return order.opinion();
        });
    }

    /**
     * The signed report arrives at the receiving office; assignments that it reports as done wait for confirmation.
     *
     * @param texts what the report says of each assignment; it now stands above what the unit's people wrote
     */
    public void submitted(UUID addresseeId, Map<UUID, String> texts, Set<UUID> doneAssignmentIds) {
        events.publishEvent(
                new ReportSubmitted(addresseeId)); // first: whoever hears it takes his locks before this unit's
        Addressee addressee = addressee(addresseeId);
        addressee.submit(clock.instant());
        for (Assignment assignment : addressee.assignments()) {
            String text = texts.getOrDefault(assignment.id(), "");
            if (!text.isBlank()) {
                assignment.reported(text);
            }
            if (doneAssignmentIds.contains(assignment.id())) {
                assignment.submit(clock.instant(), calendar);
            }
        }
    }

    /** The unit took back a report that nobody had received. @param before when the one that holds now was sent */
    public void withdrawn(UUID addresseeId, @Nullable Instant before) {
        addressee(addresseeId).takeBack(before);
    }

    /** What was accepted is to be done again and reported once more, also when the directive has been closed. */
    public void reopened(UUID addresseeId, Set<UUID> assignmentIds, String reason) {
        Addressee addressee = addressee(addresseeId);
        List<AssignmentFacts> again = new ArrayList<>();
        for (Assignment assignment : addressee.assignments()) {
            if (assignmentIds.contains(assignment.id())) {
                assignment.returnFor(reason, clock.instant());
                again.add(assignment.facts());
            }
        }
        addressee.reopen(reason);
        chains.checked(
                addressee.directiveId(),
                again,
                assignmentIds.stream().collect(Collectors.toMap(id -> id, id -> reason)));
        audit.record(addressee.facts().chain(), addressee.directiveId(), "report.reopened", Map.of("note", reason));
        addressee.carriedBy(workflow.startBy("report-reopened", "addresseeId", addresseeId.toString()));
    }

    /** The unit's head sent the report back to its author. */
    public void returnedInside(UUID addresseeId, String reason) {
        addressee(addresseeId).returnInside(reason);
    }

    /**
     * The check of the report, assignment by assignment.
     *
     * @param returned reasons by the assignments that are not accepted
     */
    public void checked(UUID addresseeId, Map<UUID, String> returned) {
        Addressee addressee = addressee(addresseeId);
        if (access.isOwn(addressee.unitId())) {
            throw new NotAllowed(); // nobody checks his own unit's
        }
        List<AssignmentFacts> ruled = new ArrayList<>();
        for (Assignment assignment : addressee.assignments()) {
            String reason = returned.get(assignment.id());
            if (reason != null) {
                assignment.returnFor(reason, clock.instant());
                ruled.add(assignment.facts());
            } else if (assignment.state() == ExecutionState.AWAITING_CONFIRMATION) {
                assignment.accept(clock.instant());
                ruled.add(assignment.facts());
            }
        }
        chains.checked(addressee.directiveId(), ruled, returned);
        if (returned.isEmpty()) {
            addressee.accept(clock.instant());
        } else {
            addressee.returnReport(String.join("\n", new HashMap<>(returned).values()));
        }
    }

    /** @throws NotFound if the person may not see the unit's work */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public AddresseeFacts facts(UUID addresseeId) {
        Addressee addressee = addressee(addresseeId);
        access.requireReadable(addressee.directiveId(), addressee.unitId());
        return addressee.facts();
    }

    /** Nobody else changes the unit's work on the directive until the transaction ends. */
    public void lock(UUID addresseeId) {
        addressees.lock(addresseeId);
    }

    /** Whether the person sees the unit's work from within the unit. */
    @Transactional(readOnly = true)
    public boolean isInside(UUID addresseeId) {
        return access.isInside(addressee(addresseeId).unitId());
    }

    /** The work on a directive that the person may see: every unit's for the issuing side, else one's own units'. */
    @Transactional(readOnly = true)
    public List<AddresseeFacts> all(UUID directiveId) {
        Set<UUID> own = substitutions.sight(Actor.currentPerson());
        boolean issuer = access.isIssuerSide(directiveId, own);
        return addressees.findByDirectiveId(directiveId).stream()
                .filter(addressee -> issuer || own.contains(addressee.unitId()))
                .map(Addressee::facts)
                .toList();
    }

    /** Who writes the report follows the task. */
    @EventListener
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public void on(TaskHandedOver handedOver) {
        if (handedOver.step().equals("prepare-report")) {
            addressee(handedOver.subjectId()).reportLedBy(handedOver.personId());
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "execution.problem.reason-missing");
        }
        InvalidInput.requireAtMost(MAX_TEXT, "reason", reason);
    }

    private Addressee addressee(UUID id) {
        return addressees.findWithAssignmentsById(id).orElseThrow(NotFound::new);
    }
}
