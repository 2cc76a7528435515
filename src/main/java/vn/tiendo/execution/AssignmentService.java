package vn.tiendo.execution;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.access.ExecutionAccess;
import vn.tiendo.execution.carried.WorkCarrier;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.execution.notice.AssignmentNotices;
import vn.tiendo.file.FileAdded;
import vn.tiendo.file.FileTakenBack;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.WebAddress;
import vn.tiendo.substitution.Acting;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskHandedOver;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** One obligation at one unit: evidence, remarks, and its end by the lead. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class AssignmentService {

    static final String PROCESS = "obligation-execution";

    private static final int MAX_TEXT = 4_000;
    private static final int MAX_REASON = 2_000;
    private static final int MAX_NOTE = 300;

    /** What a browser would run or unpack if somebody made it a link. */
    private static final Pattern SCRIPT = Pattern.compile(
            "\\s*(javascript\\s*:|vbscript\\s*:|data:[^\\s,;]*[/,;]|(file|blob):/)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB = Pattern.compile("\\s*https?://", Pattern.CASE_INSENSITIVE);

    private final Assignments assignments;
    private final EvidenceItems evidence;
    private final ExecutionAccess access;
    private final SubstitutionService substitutions;
    private final TaskListService tasks;
    private final AuditService audit;
    private final OrganizationService organization;
    private final AssignmentNotices notices;
    private final List<WorkCarrier> carriers;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            EvidenceItems evidence,
            ExecutionAccess access,
            SubstitutionService substitutions,
            TaskListService tasks,
            AuditService audit,
            OrganizationService organization,
            AssignmentNotices notices,
            List<WorkCarrier> carriers,
            Clock clock) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.access = access;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.audit = audit;
        this.organization = organization;
        this.notices = notices;
        this.carriers = carriers;
        this.clock = clock;
    }

    /**
     * The lead says what was achieved.
     *
     * @param whyNoEvidence needed if there is no text, link or file to prove it, or a process carries such work and has no
     *     result; a step recorded on behalf is proved by its scan
     */
    public void finish(TaskTicket ticket, String result, String whyNoEvidence) {
        if (result.isBlank()) {
            throw new InvalidInput("result", "execution.problem.result-missing");
        }
        InvalidInput.requireAtMost(MAX_TEXT, "result", result);
        InvalidInput.requireAtMost(MAX_REASON, "noEvidence", whyNoEvidence);
        tasks.complete(ticket, "carry-out-obligation", "FINISHED", id -> {
            Assignment assignment = assignment(id);
            Optional<String> lacking = ticket.onBehalf() != null ? Optional.empty() : lacking(assignment);
            if (lacking.isPresent() && whyNoEvidence.isBlank()) {
                throw new InvalidInput("noEvidence", lacking.get());
            }
            assignment.finish(result.strip(), lacking.isPresent() ? whyNoEvidence.strip() : null, clock.instant());
            return note(result);
        });
    }

    /** Key of what is missing for the work to be called done without a reason. */
    private Optional<String> lacking(Assignment assignment) {
        Optional<String> result = carriers.stream()
                .filter(carrier -> carrier.kind() == assignment.facts().workKind())
                .filter(carrier -> !carrier.hasResult(assignment.facts()))
                .map(WorkCarrier::lacking)
                .findFirst();
        return result.isPresent() || proved(assignment.id())
                ? result
                : Optional.of("execution.problem.evidence-missing");
    }

    /** Adds a proof or a remark. The lead, co-ordinating people and heads add proofs; everybody who may read may remark. */
    public void add(UUID assignmentId, EvidenceItem.Kind kind, String text) {
        Assignment assignment = readable(assignmentId);
        if (kind != EvidenceItem.Kind.COMMENT) {
            requireContributor(assignment);
        }
        if (text.isBlank()) {
            throw new InvalidInput("text", "execution.problem.text-missing");
        }
        InvalidInput.requireAtMost(MAX_TEXT, "text", text);
        if (kind == EvidenceItem.Kind.LINK && !WebAddress.isOne(text.strip())) {
            throw new InvalidInput(
                    "text", WEB.matcher(text).lookingAt() ? "execution.problem.link-form" : "execution.problem.link");
        }
        if (kind != EvidenceItem.Kind.LINK && SCRIPT.matcher(text).lookingAt()) {
            throw new InvalidInput("text", "execution.problem.link");
        }
        UUID kept = keep(assignment, kind, text.strip(), null);
        if (kind == EvidenceItem.Kind.COMMENT) {
            notices.remarked(assignment.facts(), kept, text.strip(), evidence.writers(assignmentId));
        }
    }

    /** Takes back one's own text or link while the work is open. */
    public void takeBack(UUID evidenceId) {
        Evidence item = evidence.findById(evidenceId).orElseThrow(NotFound::new);
        Assignment assignment = readable(item.assignmentId());
        if (!assignment.state().open() || !item.mayBeTakenBackBy(Actor.currentPerson())) {
            throw new NotAllowed();
        }
        evidence.delete(item);
        takenBack(assignment, item.text());
    }

    /** An uploaded proof is an item of evidence like the others. */
    @EventListener
    public void on(FileAdded file) {
        if (EvidenceItem.isOf(file.subject())) {
            keep(assignment(file.subject().id()), EvidenceItem.Kind.FILE, file.name(), file.fileId());
        }
    }

    @EventListener
    public void on(FileTakenBack file) {
        if (EvidenceItem.isOf(file.subject())) {
            evidence.deleteByFileId(file.fileId());
            takenBack(assignment(file.subject().id()), file.name());
        }
    }

    private UUID keep(Assignment assignment, EvidenceItem.Kind kind, String text, @Nullable UUID fileId) {
        Evidence item = evidence.save(
                new Evidence(assignment.id(), kind, text, fileId, Actor.currentPerson(), clock.instant()));
        record(assignment, "execution.evidence." + kind, text, kind != EvidenceItem.Kind.COMMENT);
        return item.id();
    }

    private void takenBack(Assignment assignment, String text) {
        evidence.flush();
        if (assignment.restsOnEvidence() && !proved(assignment.id())) {
            throw new NotAllowed();
        }
        record(assignment, "execution.evidence.taken-back", text, true);
    }

    /** Who has to do with the work only because its lead is away acts in the lead's stead, and the record says so; a remark is one's own. */
    private void record(Assignment assignment, String act, String text, boolean work) {
        boolean own = !work || contributesOneself(assignment);
        Acting.insteadOf(
                own ? null : substitutions.absent(assignment.leadId()).orElse(null),
                () -> audit.record(stream(assignment), assignment.directiveId(), act, Map.of("note", note(text))));
    }

    static String note(String text) {
        return text.length() > MAX_NOTE ? text.substring(0, MAX_NOTE - 1) + "…" : text;
    }

    static String stream(Assignment assignment) {
        return PROCESS + ":" + assignment.id();
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
        boolean open = readable(assignmentId).state().open();
        UUID me = Actor.current().personId();
        List<Evidence> items = evidence.findByAssignmentIdOrderByAddedAtAscIdAsc(assignmentId);
        Map<UUID, PersonRef> people = organization.people(
                items.stream().map(Evidence::addedBy).distinct().toList());
        return items.stream()
                .map(item -> item.item(people.get(item.addedBy()).name(), open && item.mayBeTakenBackBy(me)))
                .toList();
    }

    /** Whether there is any text, link or file; remarks prove nothing. */
    @Transactional(readOnly = true)
    public boolean hasEvidence(UUID assignmentId) {
        return proved(readable(assignmentId).id());
    }

    private boolean proved(UUID assignmentId) {
        return evidence.existsByAssignmentIdAndKindNot(assignmentId, EvidenceItem.Kind.COMMENT);
    }

    /** How many proofs each assignment of an addressee has; none where there is no entry. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> evidenceCounts(AddresseeFacts addressee) {
        access.requireReadable(addressee.directiveId(), addressee.unitId());
        return evidence.countProofs(addressee.id()).stream()
                .collect(Collectors.toMap(EvidenceItems.Count::getAssignmentId, EvidenceItems.Count::getNumber));
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
        return assignment.state().open()
                && (contributesOneself(assignment)
                        || substitutions.absent(assignment.leadId()).isPresent());
    }

    private boolean contributesOneself(Assignment assignment) {
        UUID me = Actor.currentPerson();
        return me.equals(assignment.leadId())
                || assignment.coordinators().contains(me)
                || access.isHead(assignment.unitId());
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
