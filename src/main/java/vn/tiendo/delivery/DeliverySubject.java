package vn.tiendo.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list that the following officer sees to mails that did not arrive, within a working day. */
@Component
class DeliverySubject implements TaskSubject {

    private static final int WORKING_DAYS = 1;

    private final UndeliveredMails undelivered;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DeliverySubject(
            UndeliveredMails undelivered,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.undelivered = undelivered;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return Desk.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, Undelivered> subjects =
                undelivered.findAllById(steps.stream().map(OpenStep::subjectId).toList()).stream()
                        .collect(Collectors.toMap(Undelivered::id, Function.identity()));
        List<UUID> recipients =
                subjects.values().stream().map(Undelivered::recipientId).toList();
        Map<UUID, PersonRef> people = organization.people(recipients);
        Map<UUID, UnitRef> units = organization.units(recipients);
        Map<UUID, DirectiveFacts> facts = new HashMap<>();
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            Undelivered about = subjects.get(step.subjectId());
            DirectiveFacts directive = facts.computeIfAbsent(about.directiveId(), directives::facts);
            UUID recipient = about.recipientId();
            PersonRef person = people.get(recipient);
            String name = person != null
                    ? UndeliveredFacts.named(person.name(), person.title())
                    : Optional.ofNullable(units.get(recipient))
                            .map(UnitRef::shortName)
                            .orElse(about.address());
            described.put(step.taskId(), facts(about, directive, name));
        }
        return described;
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return undelivered.findById(step.subjectId()).map(about -> "UndeliveredState." + about.state());
    }

    private TaskFacts facts(Undelivered about, DirectiveFacts directive, String name) {
        UUID office = directive.people().officeUnitId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return new TaskFacts(
                new TaskFacts.About(
                        directive.id(),
                        directive.reference(),
                        name,
                        directive.subject(),
                        DirectiveLinks.of(directive.id())),
                TaskFacts.Holder.person(office, Role.OFFICER, about.holderId()),
                Deadline.afterWorkingDays(WORKING_DAYS, today, calendar.of(office)),
                null);
    }
}
