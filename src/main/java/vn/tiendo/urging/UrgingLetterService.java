package vn.tiendo.urging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/**
 * The following officer's letter of urging: whom it should name, and that it was issued or was not needed. The letter itself
 * is written and signed as any other; here it is recorded.
 *
 * @see <a href="file:../../../../../docs/decisions/0012-the-letter-of-urging.md">decision 0012</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class UrgingLetterService {

    /** Where a unit's own history is written. */
    private static final String UNIT_STREAM = "unit-execution:";

    /** Units that are alike stand as an office lists them. */
    private static final Comparator<UrgedUnit> WORST_FIRST = Comparator.comparing(
                    (UrgedUnit unit) -> unit.lines().getFirst().level(), Comparator.reverseOrder())
            .thenComparing(unit -> unit.lines().getFirst().due().legalEnd())
            .thenComparing(UrgedUnit::unit, VietnameseOrder.TEXT);

    private final UrgingReader reader;
    private final UrgingLetters letters;
    private final UrgingMessage message;
    private final UrgingPaper paper;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final TaskListService tasks;
    private final NoticeService notices;
    private final AuditService audit;
    private final WorkingCalendar calendar;
    private final Clock clock;

    UrgingLetterService(
            UrgingReader reader,
            UrgingLetters letters,
            UrgingMessage message,
            UrgingPaper paper,
            DirectiveService directives,
            OrganizationService organization,
            SubstitutionService substitutions,
            TaskListService tasks,
            NoticeService notices,
            AuditService audit,
            WorkingCalendar calendar,
            Clock clock) {
        this.reader = reader;
        this.letters = letters;
        this.message = message;
        this.paper = paper;
        this.directives = directives;
        this.organization = organization;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.notices = notices;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Who is late now and should be named, the worst first; who has submitted since the step was opened is not among them.
     *
     * @throws NotAllowed if the step is not the person's
     */
    @Transactional(readOnly = true)
    public List<UrgedUnit> late(String taskId) {
        TaskPage page = tasks.page(taskId);
        if (!page.rights().complete() || !page.step().step().equals(UrgingLetters.STEP)) {
            throw new NotAllowed();
        }
        UUID me = Actor.currentPerson();
        return UrgedUnit.of(reader.waitingForLetter(me, substitutions.sight(me), page.subjectId(), clock.instant()))
                .stream()
                .sorted(WORST_FIRST)
                .toList();
    }

    /** The same for the letter's own words: these units, one after the other. Empty if none of them is late any more. */
    @Transactional(readOnly = true)
    public String text(String taskId, Set<UUID> unitIds) {
        return message.list(late(taskId).stream()
                .filter(unit -> unitIds.contains(unit.unitId()))
                .toList());
    }

    /** A draft of the letter that names these units. @throws InvalidInput if none of them is late any more */
    @Transactional(readOnly = true)
    public PaperFile paper(String taskId, Set<UUID> unitIds) {
        List<UrgedUnit> named = late(taskId).stream()
                .filter(unit -> unitIds.contains(unit.unitId()))
                .toList();
        if (named.isEmpty()) {
            throw new InvalidInput("units", "urging.letter.problem.no-unit");
        }
        return paper.file(directives.facts(tasks.page(taskId).subjectId()), named);
    }

    /**
     * The letter was issued. What it names counts as urged by it; what it leaves out is asked about again the next morning.
     *
     * @throws InvalidInput if something is missing, or a named unit is not late any more
     */
    public void issue(TaskTicket ticket, UrgingLetterDraft draft) {
        tasks.complete(ticket, UrgingLetters.STEP, "ISSUED", id -> {
            DirectiveFacts directive = directives.facts(id);
            UrgingLetter letter = draft.require(directive.issuedOn(), today());
            List<UrgingLetters.Waiting> named = named(id, draft.unitIds());
            Map<UUID, UUID> heads = heads(draft.unitIds());
            UrgingLetters.Decision decision = decision(ticket, id, letter, draft.note());
            letters.write(decision, lines(named, heads));
            tell(decision, directive, letter, named, heads);
            return message.named(letter);
        });
    }

    /** No letter is needed for what waits for one now; it is not asked about again by these deadlines. */
    public void decline(TaskTicket ticket, String reason) {
        tasks.complete(ticket, UrgingLetters.STEP, "DECLINED", id -> {
            if (reason.isBlank()) {
                throw new InvalidInput("reason", "urging.letter.problem.reason-missing");
            }
            InvalidInput.requireAtMost(UrgingLetterDraft.LONGEST_NOTE, "reason", reason.strip());
            letters.write(decision(ticket, id, null, reason.strip()), lines(letters.waiting(id), Map.of()));
            return reason.strip();
        });
    }

    /** Everybody has submitted since the step was opened. @throws InvalidInput if somebody is late all the same */
    public void settle(TaskTicket ticket) {
        tasks.complete(ticket, UrgingLetters.STEP, "NOBODY_LATE", id -> {
            if (!letters.waiting(id).isEmpty()) {
                throw new InvalidInput("units", "urging.letter.problem.late-again");
            }
            return "";
        });
    }

    private List<UrgingLetters.Waiting> named(UUID directiveId, Set<UUID> unitIds) {
        List<UrgingLetters.Waiting> named = letters.waiting(directiveId).stream()
                .filter(waiting -> unitIds.contains(waiting.unitId()))
                .toList();
        Set<UUID> late = named.stream().map(UrgingLetters.Waiting::unitId).collect(Collectors.toSet());
        if (late.size() < unitIds.size()) {
            String gone = organization.units(unitIds).values().stream()
                    .filter(unit -> !late.contains(unit.id()))
                    .map(UnitRef::shortName)
                    .sorted(VietnameseOrder.TEXT)
                    .collect(Collectors.joining(", "));
            throw new InvalidInput("units", "urging.letter.problem.gone", gone);
        }
        return named;
    }

    /** The first in rank of each unit. */
    private Map<UUID, UUID> heads(Set<UUID> unitIds) {
        return organization.holders(unitIds, Role.HEAD).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().getFirst()));
    }

    private UrgingLetters.Decision decision(
            TaskTicket ticket, UUID directiveId, @Nullable UrgingLetter letter, String note) {
        return new UrgingLetters.Decision(
                Ids.next(), directiveId, ticket.taskId(), letter, note, Actor.currentPerson(), clock.instant());
    }

    private List<UrgingLetters.Line> lines(List<UrgingLetters.Waiting> waiting, Map<UUID, UUID> heads) {
        return waiting.stream()
                .map(each -> new UrgingLetters.Line(
                        each, calendar.workingDaysBetween(day(each.dueVersion()), today()), heads.get(each.unitId())))
                .toList();
    }

    /** A notice to the head of each unit, and a line in the unit's own history; in the directive's the step says it once. */
    private void tell(
            UrgingLetters.Decision decision,
            DirectiveFacts directive,
            UrgingLetter letter,
            List<UrgingLetters.Waiting> named,
            Map<UUID, UUID> heads) {
        Map<UUID, Long> owed =
                named.stream().collect(Collectors.groupingBy(UrgingLetters.Waiting::unitId, Collectors.counting()));
        notices.tell(heads.entrySet().stream()
                .map(head -> new Notice(
                        "urging-letter:" + decision.id() + ":" + head.getKey(),
                        directive.id(),
                        directive.label(),
                        UrgingLinks.of(directive.id()),
                        "urging-letter",
                        List.of(
                                letter.number(),
                                OfficeTime.day(letter.issuedOn()),
                                Long.toString(owed.getOrDefault(head.getKey(), 0L))),
                        Set.of(head.getValue())))
                .toList());
        named.stream()
                .filter(UrgingLetters.Waiting::assignment)
                .map(UrgingLetters.Waiting::aboutId)
                .distinct()
                .forEach(addressee -> audit.record(new AuditEntry(
                        UNIT_STREAM + addressee, null, "urging.letter-issued", Map.of("note", message.named(letter)))));
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, OfficeTime.ZONE);
    }
}
