package vn.tiendo.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.Reach;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does which step of a unit's contacts, and within how many working days. */
@Component
class ContactSubject implements TaskSubject {

    private static final int COLLECTING_DAYS = 5;
    private static final int COMPARING_DAYS = 2;

    private final ContactLists lists;
    private final ContactReader reader;
    private final CarriedWorkService work;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ContactSubject(
            ContactLists lists,
            ContactReader reader,
            CarriedWorkService work,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.lists = lists;
        this.reader = reader;
        this.work = work;
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
        List<CarriedWorkService.Term> terms = work.terms(
                found.values().stream()
                        .filter(list -> list.directiveId() != null)
                        .map(ContactList::unitId)
                        .collect(Collectors.toSet()),
                WorkKind.CONTACT);
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
                            due(step.step(), list, terms),
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

    /** Never after the end of the obligation for which it was begun; what comes back keeps the day it had. */
    private Deadline due(String step, ContactList list, List<CarriedWorkService.Term> terms) {
        Deadline own = due(step, list);
        return terms.stream()
                .filter(term -> term.unitId().equals(list.unitId())
                        && term.directiveId().equals(list.directiveId()))
                .map(CarriedWorkService.Term::due)
                .filter(end -> end.legalEnd().isBefore(own.legalEnd()))
                .min(Comparator.comparing(Deadline::legalEnd))
                .orElse(own);
    }

    private Deadline due(String step, ContactList list) {
        if (step.equals("collect-contacts")) {
            return Deadline.afterWorkingDays(COLLECTING_DAYS, list.begunOn(), calendar.of(list.unitId()));
        }
        boolean compares = step.equals("compare-contacts");
        int days = compares ? COMPARING_DAYS : 1;
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

    /** Who began the round by mistake, and the unit's leader, whoever holds the step now. */
    @Override
    public boolean mayEnd(OpenStep step, String outcome, Reach reach) {
        return step.step().equals("collect-contacts")
                && outcome.equals(ContactService.ABANDONED)
                && lists.findById(step.subjectId())
                        .filter(list -> reader.mayAbandon(list, reach))
                        .isPresent();
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return lists.findById(step.subjectId()).map(list -> "ContactStage." + list.stage());
    }
}
