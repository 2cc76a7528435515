package vn.tiendo.directive;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/**
 * Tells the task list who does the steps of {@code directive-rollout}; those of the consolidation are among them only in
 * instances whose figures were fixed before it became a process of its own.
 */
@Component
class DirectiveSubject implements TaskSubject {

    private static final int CONSOLIDATION_WORKING_DAYS = 3;

    private final Directives directives;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DirectiveSubject(Directives directives, WorkingCalendar calendar, Clock clock) {
        this.directives = directives;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return DirectiveService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, Directive> byId = directives
                .findAllById(steps.stream().map(OpenStep::subjectId).toList())
                .stream()
                .collect(Collectors.toMap(Directive::id, Function.identity()));
        Map<String, TaskFacts> facts = new HashMap<>();
        for (OpenStep step : steps) {
            Directive directive = byId.get(step.subjectId());
            facts.put(step.taskId(), facts(step.step(), directive));
        }
        return facts;
    }

    /** Who initials or appraises answers for the text as well (Decree 30/2020, article 12): the signature is a third person's. */
    @Override
    public Set<String> checkedBy(String step) {
        return switch (step) {
            case "initial-directive" -> Set.of("draft-directive");
            case "appraise-directive" -> Set.of("draft-directive", "initial-directive");
            case "sign-directive", "approve-plan" ->
                Set.of("draft-directive", "initial-directive", "appraise-directive");
            case "approve-consolidation" -> Set.of("consolidate-results");
            default -> Set.of();
        };
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return directives.findById(step.subjectId()).map(directive -> "DirectiveState." + directive.state());
    }

    private TaskFacts facts(String step, Directive directive) {
        String reference = directive.reference();
        TaskFacts.About about = new TaskFacts.About(
                directive.id(), reference, directive.subject(), directive.subject(), DirectiveLinks.of(directive.id()));
        return new TaskFacts(about, holder(step, directive.people()), due(step, directive), directive.returnReason());
    }

    private TaskFacts.Holder holder(String step, DirectiveFacts.People people) {
        return switch (step) {
            case "draft-directive" ->
                TaskFacts.Holder.person(people.draftingUnitId(), Role.OFFICER, people.drafterId());
            case "initial-directive" ->
                TaskFacts.Holder.role(people.draftingUnitId(), Role.HEAD).awaitedBy(people.drafterId());
            case "appraise-directive" ->
                TaskFacts.Holder.role(people.officeUnitId(), Role.HEAD).awaitedBy(people.drafterId());
            case "sign-directive", "approve-plan" ->
                only(people.issuingUnitId(), people.signerId()).awaitedBy(people.drafterId());
            case "number-directive" ->
                TaskFacts.Holder.role(people.issuingUnitId(), Role.CLERK).awaitedBy(people.drafterId());
            case "follow-directive", "issue-urging-letter" -> only(people.officeUnitId(), people.followerId());
            case "consolidate-results" ->
                TaskFacts.Holder.role(people.receivingUnitId(), Role.OFFICER).awaitedBy(people.followerId());
            case "approve-consolidation" ->
                only(people.issuingUnitId(), people.signerId()).awaitedBy(people.followerId());
            case "number-consolidation" ->
                TaskFacts.Holder.role(people.issuingUnitId(), Role.CLERK).awaitedBy(people.followerId());
            default -> throw new IllegalStateException("Unknown step " + step);
        };
    }

    /** A step that is one person's own, whatever else he or she is in the unit. */
    private static TaskFacts.Holder only(UUID unitId, @Nullable UUID personId) {
        return new TaskFacts.Holder(unitId, null, personId, null, null, Set.of());
    }

    /** Number and issue on the day of signing, at latest the next working day (Decree 30/2020, article 18.1). */
    private @Nullable Deadline due(String step, Directive directive) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return switch (step) {
            case "number-directive", "number-consolidation" ->
                Deadline.afterWorkingDays(
                        1, today, calendar.of(directive.people().issuingUnitId()));
            case "issue-urging-letter" ->
                Deadline.afterWorkingDays(
                        1, today, calendar.of(directive.people().officeUnitId()));
            case "follow-directive" -> directive.summary().due();
            case "consolidate-results", "approve-consolidation" ->
                consolidated(directive.summary().due());
            default -> null;
        };
    }

    /** Where the document does not say by when to consolidate: three working days after its own last day (DOMAIN 5.4). */
    private @Nullable Deadline consolidated(@Nullable Deadline due) {
        return due == null
                ? null
                : Deadline.afterWorkingDays(
                        CONSOLIDATION_WORKING_DAYS, due.lastWorkingDay(), calendar.of(due.office()));
    }
}
