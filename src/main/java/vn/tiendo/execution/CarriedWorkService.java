package vn.tiendo.execution;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.access.ExecutionAccess;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.workflow.WorkflowService;

/** Obligations that a process of their own carries: what of them is in hand, how far the process is, and its result. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
public class CarriedWorkService {

    /** Until when a directive wants such work of a unit. */
    public record Term(UUID unitId, UUID directiveId, ExecutionState state, Deadline due) {}

    /**
     * A unit that is asked.
     *
     * @param ends the last working moment of what ends first; null without a time
     */
    public record AskedUnit(UUID unitId, @Nullable Instant ends) {}

    private static final String ASKED = """
            select a.unit_id, min(a.due_last_working_moment) as ends from assignment a
            join directive_search_v d on d.id = a.directive_id
            where a.work_kind = :kind
              and (d.issuing_unit_id in (:units) or d.office_unit_id in (:units) or d.drafting_unit_id in (:units)
                or d.receiving_unit_id in (:units) or d.drafter_id = :me or d.follower_id = :me or d.signer_id = :me)
            group by a.unit_id
            """;

    private final Assignments assignments;
    private final EvidenceItems evidence;
    private final ExecutionAccess access;
    private final SubstitutionService substitutions;
    private final AuditService audit;
    private final WorkflowService workflow;
    private final JdbcClient jdbc;
    private final Clock clock;

    CarriedWorkService(
            Assignments assignments,
            EvidenceItems evidence,
            ExecutionAccess access,
            SubstitutionService substitutions,
            AuditService audit,
            WorkflowService workflow,
            JdbcClient jdbc,
            Clock clock) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.access = access;
        this.substitutions = substitutions;
        this.audit = audit;
        this.workflow = workflow;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a unit has in hand of one kind of work, what ends first; for the unit itself. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('USER')")
    public Optional<AssignmentFacts> inHand(UUID unitId, WorkKind kind) {
        return access.isInside(unitId)
                ? assignments.inHand(unitId, kind).findFirst().map(Assignment::facts)
                : Optional.empty();
    }

    /** All that directives ask of a unit and that is not called done, what ends first first; for whoever counts what is there. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public List<AssignmentFacts> owed(UUID unitId, WorkKind kind) {
        return open(unitId, kind).stream().map(Assignment::facts).toList();
    }

    /** The units that a directive of the person's side asks for such work. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('USER')")
    public Set<UUID> asked(WorkKind kind) {
        return askedUnits(kind).stream().map(AskedUnit::unitId).collect(Collectors.toSet());
    }

    /** The same, with the time by which each is asked for it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('USER')")
    public List<AskedUnit> askedUnits(WorkKind kind) {
        UUID me = Actor.currentPerson();
        Set<UUID> sight = substitutions.sight(me);
        return jdbc.sql(ASKED)
                .param("kind", kind.name())
                .param("me", me)
                .param("units", sight.isEmpty() ? Set.of(me) : sight)
                .query((row, n) -> new AskedUnit(
                        row.getObject("unit_id", UUID.class), instant(row.getObject("ends", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** Until when directives want such work of these units, in hand or not; for a room that is told which units. One statement. */
    @Transactional(readOnly = true)
    public List<Term> terms(Collection<UUID> unitIds, WorkKind kind) {
        return unitIds.isEmpty()
                ? List.of()
                : assignments.findByUnitIdInAndWorkKind(Set.copyOf(unitIds), kind).stream()
                        .filter(owed -> owed.due() != null)
                        .map(owed -> new Term(
                                owed.unitId(), owed.directiveId(), owed.state(), Objects.requireNonNull(owed.due())))
                        .toList();
    }

    /** Where the work stands, in one line; what is called done keeps its own. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void progress(UUID unitId, WorkKind kind, String line) {
        open(unitId, kind).forEach(assignment -> assignment.report(line, clock.instant()));
    }

    /** The process for this kind of work has the result: it stands in the cell and as evidence, and the step of the lead is over. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void carriedOut(UUID unitId, WorkKind kind, String result, UUID by) {
        open(unitId, kind).forEach(open -> carryOut(open, result, by));
    }

    /** The same where two directives ask for as many as each of them wants. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void progressOf(UUID assignmentId, String line) {
        open(assignmentId).ifPresent(assignment -> assignment.report(line, clock.instant()));
    }

    /** What one directive asks for is there, whatever another one wants. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void carriedOutFor(UUID assignmentId, String result, UUID by) {
        open(assignmentId).ifPresent(open -> carryOut(open, result, by));
    }

    private void carryOut(Assignment open, String result, UUID by) {
        evidence.save(new Evidence(open.id(), EvidenceItem.Kind.TEXT, result, null, by, clock.instant()));
        open.finish(result, null, clock.instant());
        audit.record(
                AssignmentService.stream(open),
                open.directiveId(),
                "execution.carried",
                Map.of("note", AssignmentService.note(result)));
        workflow.tell(Objects.requireNonNull(open.facts().instanceId()), "obligation-carried");
    }

    private Optional<Assignment> open(UUID assignmentId) {
        return assignments
                .findById(assignmentId)
                .filter(each -> Assignments.IN_HAND.contains(each.state()) && !each.readyToReport());
    }

    private List<Assignment> open(UUID unitId, WorkKind kind) {
        return assignments
                .inHand(unitId, kind)
                .filter(each -> !each.readyToReport())
                .toList();
    }
}
