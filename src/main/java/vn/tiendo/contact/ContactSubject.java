package vn.tiendo.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
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

/** Tells the task list who does which step of a unit's contacts, and within how many working days. */
@Component
class ContactSubject implements TaskSubject {

    private static final int COLLECTING_DAYS = 5;
    private static final int COMPARING_DAYS = 2;

    private final ContactLists lists;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ContactSubject(
            ContactLists lists,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.lists = lists;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return ContactService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, ContactList> found =
                lists.findAllById(steps.stream().map(OpenStep::subjectId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ContactList::id, Function.identity()));
        Map<UUID, UnitRef> units = organization.units(
                found.values().stream().map(ContactList::unitId).collect(Collectors.toSet()));
        Set<UUID> here = here(units.keySet());
        Map<UUID, DirectiveFacts> under = new HashMap<>();
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            ContactList list = Objects.requireNonNull(found.get(step.subjectId()));
            UnitRef unit = Objects.requireNonNull(units.get(list.unitId()));
            DirectiveFacts directive =
                    list.directiveId() == null ? null : under.computeIfAbsent(list.directiveId(), directives::facts);
            described.put(
                    step.taskId(),
                    new TaskFacts(
                            new TaskFacts.About(
                                    ContactChains.root(list),
                                    directive == null ? "" : directive.reference(),
                                    unit.shortName(),
                                    list.why().isEmpty()
                                            ? ContactSummary.WORDS.text("excerpt", unit.shortName())
                                            : list.why(),
                                    ContactLinks.of(unit.code())),
                            holder(step.step(), list, here, directive),
                            due(step.step(), list),
                            step.step().equals("collect-contacts") ? list.returnReason() : null));
        }
        return described;
    }

    private Set<UUID> here(Set<UUID> units) {
        Set<UUID> all =
                organization.peopleOf(units).stream().map(PersonRef::id).collect(Collectors.toCollection(HashSet::new));
        all.removeAll(organization.lockedOut(all));
        return all;
    }

    /** What comes back, comes to whoever collected; the form with what is internal is never filled in from outside. */
    private static TaskFacts.Holder holder(
            String step, ContactList list, Set<UUID> here, @Nullable DirectiveFacts directive) {
        UUID collector = list.collectedBy();
        return switch (step) {
            case "collect-contacts" ->
                TaskFacts.Holder.person(
                        list.unitId(), Role.OFFICER, collector != null && here.contains(collector) ? collector : null);
            case "publish-contacts" ->
                TaskFacts.Holder.role(list.unitId(), Role.OFFICER)
                        .overseenBy(
                                directive == null ? null : directive.people().followerId());
            case "compare-contacts" -> TaskFacts.Holder.role(list.overseerUnitId(), Role.OFFICER);
            default -> TaskFacts.Holder.role(list.unitId(), Role.HEAD);
        };
    }

    private Deadline due(String step, ContactList list) {
        boolean compares = step.equals("compare-contacts");
        int days = step.equals("collect-contacts") ? COLLECTING_DAYS : compares ? COMPARING_DAYS : 1;
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return Deadline.afterWorkingDays(days, today, calendar.of(compares ? list.overseerUnitId() : list.unitId()));
    }

    @Override
    public Set<String> checkedBy(String step) {
        return switch (step) {
            case "approve-contacts" -> Set.of("collect-contacts");
            case "compare-contacts" -> Set.of("collect-contacts", "publish-contacts");
            default -> Set.of();
        };
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return lists.findById(step.subjectId()).map(list -> "ContactStage." + list.stage());
    }
}
