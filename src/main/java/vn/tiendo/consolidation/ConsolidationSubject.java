package vn.tiendo.consolidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does the steps of {@code report-consolidation}; their subject is the directive, their matter its latest report. */
@Component
class ConsolidationSubject implements TaskSubject {

    static final String PROCESS = "report-consolidation";

    private static final int WORKING_DAYS = 3;

    private final PaperTexts words = new PaperTexts("consolidation");
    private final Consolidations consolidations;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ConsolidationSubject(
            Consolidations consolidations,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.consolidations = consolidations;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Set<UUID> ids = steps.stream().map(OpenStep::subjectId).collect(Collectors.toSet());
        Map<UUID, Consolidation> latest = consolidations.latest(ids).stream()
                .collect(Collectors.toMap(Consolidation::directiveId, Function.identity()));
        Map<UUID, DirectiveFacts> facts = new HashMap<>();
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            DirectiveFacts directive = facts.computeIfAbsent(step.subjectId(), directives::facts);
            described.put(step.taskId(), facts(step.step(), directive, latest.get(step.subjectId())));
        }
        return described;
    }

    /** The first report is part of its directive's way. */
    @Override
    public Set<String> alongside(String processId) {
        return Set.of("directive-rollout");
    }

    @Override
    public Set<String> checkedBy(String step) {
        return step.equals("approve-consolidation") ? Set.of("consolidate-results") : Set.of();
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return consolidations.latest(List.of(step.subjectId())).stream()
                .findFirst()
                .map(report -> "ConsolidationState." + report.state());
    }

    private TaskFacts facts(String step, DirectiveFacts directive, Consolidation report) {
        ConsolidationFacts.Supplement supplement = report.supplement();
        TaskFacts.About about = new TaskFacts.About(
                directive.id(),
                directive.reference(),
                supplement == null
                        ? directive.subject()
                        : words.text("supplement.task", supplement.reference(), directive.subject()),
                supplement == null ? directive.subject() : supplement.reason(),
                DirectiveLinks.of(directive.id()));
        return new TaskFacts(
                about, holder(step, directive.people(), report), due(step, directive, report), report.returnReason());
    }

    private TaskFacts.Holder holder(String step, DirectiveFacts.People people, Consolidation report) {
        TaskFacts.Holder holder = switch (step) {
            case "consolidate-results" -> TaskFacts.Holder.role(people.receivingUnitId(), Role.OFFICER);
            case "approve-consolidation" -> leader(people, report);
            case "number-consolidation" -> TaskFacts.Holder.role(people.issuingUnitId(), Role.CLERK);
            default -> throw new IllegalStateException("Unknown step " + step);
        };
        return holder.awaitedBy(people.followerId());
    }

    /** The signer of the directive; if he has left since it was closed, when nobody took it over, any leader of the authority. */
    private TaskFacts.Holder leader(DirectiveFacts.People people, Consolidation report) {
        UUID signer = Objects.requireNonNull(people.signerId());
        List<UUID> units = List.of(people.issuingUnitId(), people.officeUnitId(), people.draftingUnitId());
        boolean gone = report.supplement() != null
                && organization.mandates(signer).stream().map(Mandate::unitId).noneMatch(units::contains);
        return gone
                ? TaskFacts.Holder.role(people.issuingUnitId(), Role.HEAD)
                : new TaskFacts.Holder(people.issuingUnitId(), null, signer, null, null, Set.of());
    }

    /** Number on the day of signing, at latest the next working day (Decree 30/2020, article 18.1). */
    private @Nullable Deadline due(String step, DirectiveFacts directive, Consolidation report) {
        WorkingCalendar days = calendar.of(directive.people().issuingUnitId());
        if (step.equals("number-consolidation")) {
            return Deadline.afterWorkingDays(1, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE), days);
        }
        if (report.supplement() != null) {
            return Deadline.afterWorkingDays(
                    WORKING_DAYS, LocalDate.ofInstant(report.cutOffAt(), OfficeTime.ZONE), days);
        }
        return consolidated(directive.due());
    }

    /** Where the document does not say by when to consolidate: three working days after its own last day (DOMAIN 5.4). */
    private @Nullable Deadline consolidated(@Nullable Deadline due) {
        return due == null
                ? null
                : Deadline.afterWorkingDays(WORKING_DAYS, due.lastWorkingDay(), calendar.of(due.office()));
    }
}
