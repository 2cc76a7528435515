package vn.tiendo.execution;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskHandedOver;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** One obligation at one unit: evidence, remarks, and its end by the lead. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class AssignmentService {

    static final String PROCESS = "obligation-execution";
    private static final int MAX_TEXT = 4000;

    private final Assignments assignments;
    private final EvidenceItems evidence;
    private final ExecutionAccess access;
    private final TaskListService tasks;
    private final AuditService audit;
    private final OrganizationService organization;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            EvidenceItems evidence,
            ExecutionAccess access,
            TaskListService tasks,
            AuditService audit,
            OrganizationService organization,
            Clock clock) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.access = access;
        this.tasks = tasks;
        this.audit = audit;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead says what was achieved; that text is evidence too. */
    public void finish(TaskTicket ticket, String result) {
        if (result.isBlank()) {
            throw new InvalidInput("result", "execution.problem.result-missing");
        }
        requireLength("result", result);
        tasks.complete(ticket, "carry-out-obligation", "FINISHED", id -> {
            Assignment assignment = assignment(id);
            assignment.finish(result, clock.instant());
            evidence.save(
                    new Evidence(id, EvidenceItem.Kind.TEXT, result, null, Actor.currentPerson(), clock.instant()));
            return result.length() > 300 ? result.substring(0, 299) + "…" : result;
        });
    }

    /** Adds a proof or a remark. The lead, co-ordinating people and heads add proofs; everybody who may read may remark. */
    public void add(UUID assignmentId, EvidenceItem.Kind kind, String text, @Nullable UUID fileId) {
        Assignment assignment = readable(assignmentId);
        if (kind != EvidenceItem.Kind.COMMENT) {
            requireContributor(assignment);
        }
        if (text.isBlank()) {
            throw new InvalidInput("text", "execution.problem.text-missing");
        }
        requireLength("text", text);
        if (kind == EvidenceItem.Kind.LINK) {
            requireWebAddress(text.strip());
        }
        evidence.save(new Evidence(assignmentId, kind, text.strip(), fileId, Actor.currentPerson(), clock.instant()));
        audit.record(
                PROCESS + ":" + assignmentId,
                assignment.directiveId(),
                "execution.evidence." + kind,
                Map.of("note", text.length() > 300 ? text.substring(0, 299) + "…" : text));
    }

    /** One line of progress for the matrix, written by the room that does the work. */
    public void progress(UUID assignmentId, String line) {
        readable(assignmentId).report(line);
    }

    /** What the directive owed as a whole, consolidation and letter upward, is done by the report that went up. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void doneWithDirective(UUID directiveId, String line) {
        assignments.findByDirectiveIdAndWorkKindIn(directiveId, Set.of(WorkKind.CONSOLIDATE, WorkKind.FORWARD)).stream()
                .filter(assignment -> assignment.state().counts())
                .forEach(assignment -> assignment.doneWithDirective(line, clock.instant()));
    }

    /** @throws NotFound if the person may not see the unit's work */
    @Transactional(readOnly = true)
    public AssignmentFacts facts(UUID assignmentId) {
        return readable(assignmentId).facts();
    }

    @Transactional(readOnly = true)
    public List<EvidenceItem> evidence(UUID assignmentId) {
        readable(assignmentId);
        List<Evidence> items = evidence.findByAssignmentIdOrderByAddedAtAscIdAsc(assignmentId);
        Map<UUID, PersonRef> people = organization.people(
                items.stream().map(Evidence::addedBy).distinct().toList());
        return items.stream()
                .map(item -> item.item(people.get(item.addedBy()).name()))
                .toList();
    }

    /** Whether the person may add proofs. */
    @Transactional(readOnly = true)
    public boolean mayContribute(UUID assignmentId) {
        return contributes(readable(assignmentId));
    }

    /** The lead follows the task. */
    @EventListener
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public void on(TaskHandedOver handedOver) {
        if (handedOver.processId().equals(PROCESS)) {
            assignment(handedOver.subjectId()).ledBy(handedOver.personId());
        }
    }

    private void requireContributor(Assignment assignment) {
        if (!contributes(assignment)) {
            throw new NotAllowed();
        }
    }

    private boolean contributes(Assignment assignment) {
        UUID me = Actor.currentPerson();
        return assignment.state().open()
                && (me.equals(assignment.leadId())
                        || assignment.coordinators().contains(me)
                        || access.isHead(assignment.unitId()));
    }

    private static void requireLength(String field, String text) {
        if (text.length() > MAX_TEXT) {
            throw new InvalidInput(field, "execution.problem.text-long");
        }
    }

    private static void requireWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("text", "execution.problem.link");
        }
        throw new InvalidInput("text", "execution.problem.link");
    }

    private Assignment readable(UUID id) {
        Assignment assignment = assignment(id);
        access.requireReadable(assignment.directiveId(), assignment.unitId());
        return assignment;
    }

    private Assignment assignment(UUID id) {
        return assignments.findById(id).orElseThrow(NotFound::new);
    }
}
