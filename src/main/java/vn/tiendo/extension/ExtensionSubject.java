package vn.tiendo.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list that the following officer proposes and the signing leader decides, each within a working day. */
@Component
class ExtensionSubject implements TaskSubject {

    private static final int WORKING_DAYS = 1;

    private final Extensions extensions;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ExtensionSubject(
            Extensions extensions,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.extensions = extensions;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return ExtensionService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, Extension> subjects = extensions
                .findByIdIn(steps.stream().map(OpenStep::subjectId).toList())
                .stream()
                .collect(Collectors.toMap(Extension::id, Function.identity()));
        Map<UUID, UnitRef> units = organization.units(
                subjects.values().stream().map(Extension::unitId).collect(Collectors.toSet()));
        Map<UUID, DirectiveFacts> facts = new HashMap<>();
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            Extension asked = subjects.get(step.subjectId());
            DirectiveFacts directive = facts.computeIfAbsent(asked.directiveId(), directives::facts);
            TaskFacts.About about = new TaskFacts.About(
                    directive.id(),
                    directive.reference(),
                    units.get(asked.unitId()).shortName(),
                    asked.reason(),
                    ExtensionLinks.of(asked.addresseeId()));
            TaskFacts.Holder holder = holder(step.step(), directive);
            LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
            Deadline due = Deadline.afterWorkingDays(WORKING_DAYS, today, calendar.of(holder.unitId()));
            described.put(step.taskId(), new TaskFacts(about, holder.awaitedBy(asked.askedBy()), due, null));
        }
        return described;
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return extensions.findById(step.subjectId()).map(asked -> "ExtensionState." + asked.state());
    }

    @Override
    public Set<String> checkedBy(String step) {
        return step.equals("decide-extension") ? Set.of("propose-extension") : Set.of();
    }

    private static TaskFacts.Holder holder(String step, DirectiveFacts directive) {
        DirectiveFacts.People people = directive.people();
        return switch (step) {
            case "propose-extension" ->
                TaskFacts.Holder.person(people.officeUnitId(), Role.OFFICER, people.followerId());
            case "decide-extension" -> TaskFacts.Holder.person(people.issuingUnitId(), Role.HEAD, people.signerId());
            default -> throw new IllegalStateException("Unknown step " + step);
        };
    }
}
