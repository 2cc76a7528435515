package vn.tiendo.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.Reach;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does the steps of a unit and of its assignments, and by when. */
@Component
class ExecutionSubject implements TaskSubject {

    private static final Set<String> PROCESSES_OF_UNITS =
            Set.of(AddresseeService.PROCESS, AddresseeService.REPORTING, RecallService.PROCESS);

    /** What was returned is its doer's to do again; who comes after has a new round before him. */
    private static final Set<String> REDOING = Set.of("receive-directive", "prepare-report");

    private static final int EXCERPT = 8_000;

    /** Leaves room for the unit's name in what a row of the task list can hold. */
    private static final int TITLES = 400;

    private static final int RULING_WORKING_DAYS = 2;
    private static final int CHECK_WORKING_DAYS = 2;
    private static final int COPY_WORKING_DAYS = 2;

    private final Addressees addressees;
    private final Assignments assignments;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ExecutionSubject(
            Addressees addressees,
            Assignments assignments,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.addressees = addressees;
        this.assignments = assignments;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return PROCESSES_OF_UNITS.contains(processId) || AssignmentService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, Assignment> obligations =
                assignments.findByIdIn(subjects(steps, Set.of(AssignmentService.PROCESS))).stream()
                        .collect(Collectors.toMap(Assignment::id, Function.identity()));
        Map<UUID, Addressee> units = addressees.findByIdIn(subjects(steps, PROCESSES_OF_UNITS)).stream()
                .collect(Collectors.toMap(Addressee::getId, Function.identity()));
        Map<UUID, DirectiveFacts> facts = new HashMap<>();
        Set<UUID> unitIds = units.values().stream().map(Addressee::unitId).collect(Collectors.toSet());
        obligations.values().forEach(assignment -> unitIds.add(assignment.unitId()));
        Map<UUID, UnitRef> names = organization.units(unitIds);
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            Addressee unit = units.get(step.subjectId());
            if (unit != null) {
                DirectiveFacts directive = facts.computeIfAbsent(unit.directiveId(), directives::facts);
                described.put(step.taskId(), unitStep(step.step(), unit, directive, names));
            } else {
                Assignment assignment = obligations.get(step.subjectId());
                DirectiveFacts directive = facts.computeIfAbsent(assignment.directiveId(), directives::facts);
                described.put(step.taskId(), obligationStep(assignment, directive, names));
            }
        }
        return described;
    }

    @Override
    public Set<String> checkedBy(String step) {
        return switch (step) {
            case "rule-on-return" -> Set.of("receive-directive");
            case "sign-report" -> Set.of("prepare-report", "carry-out-obligation");
            case "check-report" -> Set.of("prepare-report", "carry-out-obligation", "sign-report");
            default -> Set.of();
        };
    }

    /** A unit's report is part of its way. */
    @Override
    public Set<String> alongside(String processId) {
        return processId.equals(AddresseeService.REPORTING) || processId.equals(AddresseeService.PROCESS)
                ? Set.of(AddresseeService.PROCESS, AddresseeService.REPORTING)
                : Set.of();
    }

    /** A unit takes its report back while it waits to be received. */
    @Override
    public boolean mayEnd(OpenStep step, String outcome, Reach reach) {
        return step.step().equals("receive-report")
                && outcome.equals("WITHDRAWN")
                && addressees
                        .findById(step.subjectId())
                        .filter(unit -> unit.facts().isReportOf(reach))
                        .isPresent();
    }

    @Override
    public Optional<String> state(OpenStep step) {
        Optional<ExecutionState> state = PROCESSES_OF_UNITS.contains(step.processId())
                ? addressees.findById(step.subjectId()).map(Addressee::state)
                : assignments.findById(step.subjectId()).map(Assignment::state);
        return state.map(each -> "ExecutionState." + each);
    }

    private static List<UUID> subjects(Collection<OpenStep> steps, Set<String> processes) {
        return steps.stream()
                .filter(step -> processes.contains(step.processId()))
                .map(OpenStep::subjectId)
                .toList();
    }

    private TaskFacts unitStep(String step, Addressee unit, DirectiveFacts directive, Map<UUID, UnitRef> names) {
        TaskFacts.About about = new TaskFacts.About(
                directive.id(),
                directive.reference(),
                step.equals("assign-instruction")
                        ? titles(unit, directive) + " – "
                                + names.get(unit.unitId()).shortName()
                        : names.get(unit.unitId()).shortName(),
                step.equals("assign-instruction") ? instructions(unit, directive) : directive.subject(),
                ExecutionLinks.addressee(unit.getId()));
        String toRedo = REDOING.contains(step) ? unit.returnReason() : null;
        return new TaskFacts(about, holder(step, unit, directive), due(step, unit, directive), toRedo);
    }

    private static String titles(Addressee unit, DirectiveFacts directive) {
        String titles = unit.unassigned().stream()
                .map(assignment ->
                        directive.obligation(assignment.facts().obligationId()).title())
                .collect(Collectors.joining("; "));
        return titles.length() > TITLES ? titles.substring(0, TITLES - 1) + "…" : titles;
    }

    private static String instructions(Addressee unit, DirectiveFacts directive) {
        String clauses = unit.unassigned().stream()
                .map(assignment ->
                        directive.obligation(assignment.facts().obligationId()).clause())
                .collect(Collectors.joining("\n"));
        return clauses.length() > EXCERPT ? clauses.substring(0, EXCERPT - 1) + "…" : clauses;
    }

    private TaskFacts.Holder holder(String step, Addressee unit, DirectiveFacts directive) {
        UUID follower = directive.people().followerId();
        UUID unitId = unit.unitId();
        UUID author = unit.reportLeadId();
        return switch (step) {
            case "receive-directive", "confirm-recall" ->
                TaskFacts.Holder.role(unitId, Role.CLERK).overseenBy(follower);
            case "assign-obligations", "assign-instruction" ->
                TaskFacts.Holder.role(unitId, Role.HEAD).overseenBy(follower);
            case "rule-on-return" -> only(directive.people().officeUnitId(), follower);
            case "prepare-report" ->
                TaskFacts.Holder.person(unitId, Role.OFFICER, author).overseenBy(follower);
            case "sign-report" ->
                TaskFacts.Holder.role(unitId, Role.HEAD).overseenBy(follower).awaitedBy(author);
            case "number-report", "attach-signed-copy" ->
                TaskFacts.Holder.role(unitId, Role.CLERK).overseenBy(follower).awaitedBy(author);
            case "receive-report", "check-report" -> checker(unitId, directive).awaitedBy(author);
            default -> throw new IllegalStateException("Unknown step " + step);
        };
    }

    /** The receiving office checks; nobody checks his own unit's, so the following officer checks the receiving office's. */
    private static TaskFacts.Holder checker(UUID unitId, DirectiveFacts directive) {
        UUID receiving = directive.people().receivingUnitId();
        return unitId.equals(receiving)
                ? only(directive.people().officeUnitId(), directive.people().followerId())
                : TaskFacts.Holder.role(receiving, Role.OFFICER);
    }

    private static TaskFacts.Holder only(UUID unitId, @Nullable UUID personId) {
        return new TaskFacts.Holder(unitId, null, personId, null, null, Set.of());
    }

    /** Receipt on the same day, after the closing hour the next one (Decree 30/2020, article 21), the head's order by the next working day (article 23). */
    private @Nullable Deadline due(String step, Addressee unit, DirectiveFacts directive) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        WorkingCalendar days = calendar.of(unit.unitId());
        return switch (step) {
            case "attach-signed-copy" -> Deadline.afterWorkingDays(COPY_WORKING_DAYS, today, days);
            case "receive-report" ->
                Deadline.afterWorkingDays(
                        1, today, calendar.of(directive.people().receivingUnitId()));
            case "receive-directive", "confirm-recall" ->
                Deadline.afterWorkingDays(0, days.workingDayOf(clock.instant()), days);
            case "assign-obligations", "assign-instruction" -> Deadline.afterWorkingDays(1, today, days);
            case "rule-on-return" ->
                Deadline.afterWorkingDays(
                        RULING_WORKING_DAYS,
                        today,
                        calendar.of(directive.people().officeUnitId()));
            case "check-report" ->
                Deadline.afterWorkingDays(
                        CHECK_WORKING_DAYS,
                        today,
                        calendar.of(directive.people().receivingUnitId()));
            default ->
                unit.assignments().stream()
                        .filter(assignment -> assignment.facts().workKind() == WorkKind.REPORT)
                        .map(Assignment::due)
                        .findFirst()
                        .orElse(directive.due());
        };
    }

    private TaskFacts obligationStep(Assignment assignment, DirectiveFacts directive, Map<UUID, UnitRef> names) {
        AssignmentFacts facts = assignment.facts();
        DirectiveFacts.ObligationFacts obligation = directive.obligation(facts.obligationId());
        TaskFacts.About about = new TaskFacts.About(
                directive.id(),
                directive.reference(),
                obligation.title() + " – " + names.get(assignment.unitId()).shortName(),
                obligation.clause(),
                ExecutionLinks.assignment(assignment.id()));
        TaskFacts.Holder holder = TaskFacts.Holder.person(assignment.unitId(), Role.OFFICER, assignment.leadId())
                .overseenBy(directive.people().followerId())
                .awaitedBy(assignment.addressee().assignedBy())
                .with(assignment.coordinators());
        LocalDate own = facts.internalDue();
        Deadline due = own != null ? Deadline.by(own, calendar.of(assignment.unitId())) : assignment.due();
        return new TaskFacts(about, holder, due, facts.returnReason());
    }
}
