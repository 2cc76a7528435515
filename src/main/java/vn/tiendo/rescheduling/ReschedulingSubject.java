package vn.tiendo.rescheduling;

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
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list that the signing leader approves within a working day, and that units' clerks acknowledge by the next one. */
@Component
class ReschedulingSubject implements TaskSubject {

    private static final int WORKING_DAYS = 1;

    private final Reschedulings reschedulings;
    private final ToldUnits units;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReschedulingSubject(
            Reschedulings reschedulings,
            ToldUnits units,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.reschedulings = reschedulings;
        this.units = units;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return ReschedulingService.PROCESS.equals(processId) || AcknowledgementService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, ToldUnits.Told> told = units.byId(subjects(steps, AcknowledgementService.PROCESS)).stream()
                .collect(Collectors.toMap(ToldUnits.Told::id, Function.identity()));
        Map<UUID, Rescheduling> changes =
                reschedulings.findByIdIn(subjects(steps, ReschedulingService.PROCESS)).stream()
                        .collect(Collectors.toMap(Rescheduling::id, Function.identity()));
        reschedulings
                .findByIdIn(told.values().stream()
                        .map(ToldUnits.Told::reschedulingId)
                        .filter(id -> !changes.containsKey(id))
                        .collect(Collectors.toSet()))
                .forEach(change -> changes.put(change.id(), change));
        Map<UUID, UUID> unitIds = unitIds(told.values());
        Map<UUID, UnitRef> names = organization.units(Set.copyOf(unitIds.values()));
        Map<UUID, DirectiveFacts> facts = new HashMap<>();
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            ToldUnits.Told unit = told.get(step.subjectId());
            Rescheduling change = changes.get(unit == null ? step.subjectId() : unit.reschedulingId());
            DirectiveFacts directive = facts.computeIfAbsent(change.directiveId(), directives::facts);
            described.put(
                    step.taskId(),
                    unit == null
                            ? decision(change, directive)
                            : acknowledgement(change, directive, unit, names.get(unitIds.get(unit.addresseeId()))));
        }
        return described;
    }

    private static List<UUID> subjects(Collection<OpenStep> steps, String process) {
        return steps.stream()
                .filter(step -> step.processId().equals(process))
                .map(OpenStep::subjectId)
                .toList();
    }

    private Map<UUID, UUID> unitIds(Collection<ToldUnits.Told> told) {
        return units.parts(told.stream().map(ToldUnits.Told::addresseeId).toList()).stream()
                .collect(Collectors.toMap(ToldUnits.Part::addresseeId, ToldUnits.Part::unitId, (first, same) -> first));
    }

    private TaskFacts decision(Rescheduling change, DirectiveFacts directive) {
        DirectiveFacts.People people = directive.people();
        TaskFacts.About about = new TaskFacts.About(
                directive.id(),
                directive.reference(),
                directive.subject(),
                change.reason(),
                ReschedulingLinks.of(directive.id()));
        TaskFacts.Holder holder = TaskFacts.Holder.person(people.issuingUnitId(), Role.HEAD, people.signerId())
                .awaitedBy(change.proposedBy());
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        Deadline due = Deadline.afterWorkingDays(WORKING_DAYS, today, calendar.of(people.issuingUnitId()));
        return new TaskFacts(about, holder, due, null);
    }

    /** It has to reach the people at work on it, not to be registered: the next working day is soon enough. */
    private TaskFacts acknowledgement(
            Rescheduling change, DirectiveFacts directive, ToldUnits.Told told, UnitRef unit) {
        TaskFacts.About about = new TaskFacts.About(
                directive.id(),
                directive.reference(),
                unit.shortName(),
                change.reason(),
                ExecutionLinks.addressee(told.addresseeId()));
        TaskFacts.Holder holder = TaskFacts.Holder.role(unit.id(), Role.CLERK)
                .overseenBy(directive.people().followerId());
        WorkingCalendar days = calendar.of(unit.id());
        LocalDate arrived = days.workingDayOf(clock.instant());
        return new TaskFacts(about, holder, Deadline.afterWorkingDays(WORKING_DAYS, arrived, days), null);
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return ReschedulingService.PROCESS.equals(step.processId())
                ? reschedulings.findById(step.subjectId()).map(change -> "ReschedulingState." + change.state())
                : units.state(step.subjectId()).map(state -> "rescheduling.unit." + state);
    }
}
