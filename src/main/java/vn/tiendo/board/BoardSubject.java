package vn.tiendo.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.board.paper.BoardPapers;
import vn.tiendo.board.people.BoardPeople;
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

/** Tells the task list who does which step of a board's decision, and within how many working days. */
@Component
class BoardSubject implements TaskSubject {

    private static final int NOMINATING_DAYS = 5;
    private static final int CORRECTING_DAYS = 2;

    private static final Set<String> OFFICERS = Set.of("nominate-board", "correct-board");
    private static final Set<String> CLERKS =
            Set.of("check-board-form", "number-board", "upload-board", "number-correction");

    private final BoardActs acts;
    private final BoardPeople people;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BoardSubject(
            BoardActs acts,
            BoardPeople people,
            DirectiveService directives,
            OrganizationService organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.acts = acts;
        this.people = people;
        this.directives = directives;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean knows(String processId) {
        return BoardService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, BoardAct> found =
                acts.findAllById(steps.stream().map(OpenStep::subjectId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(BoardAct::id, Function.identity()));
        Map<UUID, UnitRef> units =
                organization.units(found.values().stream().map(BoardAct::unitId).collect(Collectors.toSet()));
        Set<UUID> here = people.of(units.keySet());
        Map<UUID, DirectiveFacts> under = new HashMap<>();
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            BoardAct act = Objects.requireNonNull(found.get(step.subjectId()));
            UnitRef unit = Objects.requireNonNull(units.get(act.unitId()));
            DirectiveFacts directive =
                    act.directiveId() == null ? null : under.computeIfAbsent(act.directiveId(), directives::facts);
            TaskFacts.About about = new TaskFacts.About(
                    BoardChains.root(act),
                    directive == null ? "" : directive.reference(),
                    unit.shortName(),
                    BoardPapers.WORDS.text("excerpt." + act.kind(), unit.shortName()),
                    BoardLinks.of(unit.code()));
            described.put(
                    step.taskId(),
                    new TaskFacts(
                            about,
                            holder(step.step(), act, here, directive),
                            due(step.step(), act, directive),
                            OFFICERS.contains(step.step()) ? act.returnReason() : null));
        }
        return described;
    }

    /** What comes back, comes to whoever nominated, as long as he is there. */
    private static TaskFacts.Holder holder(
            String step, BoardAct act, Set<UUID> here, @Nullable DirectiveFacts directive) {
        if (step.equals("verify-board") && directive != null && act.unitId().equals(act.receivingUnitId())) {
            return new TaskFacts.Holder( // nobody verifies his own unit's
                    directive.people().officeUnitId(), null, directive.people().followerId(), null, null, Set.of());
        }
        if (step.equals("verify-board")) {
            return TaskFacts.Holder.role(Objects.requireNonNull(act.receivingUnitId()), Role.OFFICER);
        }
        return OFFICERS.contains(step)
                ? TaskFacts.Holder.person(
                        act.unitId(), Role.OFFICER, here.contains(act.draftedBy()) ? act.draftedBy() : null)
                : TaskFacts.Holder.role(act.unitId(), CLERKS.contains(step) ? Role.CLERK : Role.HEAD);
    }

    /** Never after the end of the directive that asks for it. */
    private Deadline due(String step, BoardAct act, @Nullable DirectiveFacts directive) {
        int days = step.equals("nominate-board") ? NOMINATING_DAYS : OFFICERS.contains(step) ? CORRECTING_DAYS : 1;
        UUID unit = step.equals("verify-board") && act.receivingUnitId() != null ? act.receivingUnitId() : act.unitId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        Deadline own = Deadline.afterWorkingDays(days, today, calendar.of(unit));
        Deadline end = directive == null || !step.equals("nominate-board") ? null : directive.due();
        return end != null && end.legalEnd().isBefore(own.legalEnd()) ? end : own;
    }

    @Override
    public Set<String> checkedBy(String step) {
        return switch (step) {
            case "check-board-form", "approve-board" -> Set.of("nominate-board");
            case "verify-board" -> Set.of("nominate-board", "correct-board", "upload-board");
            case "sign-correction" -> Set.of("correct-board");
            default -> Set.of();
        };
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return acts.findById(step.subjectId()).map(act -> "BoardStage." + act.stage());
    }
}
