package vn.tiendo.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.workflow.SystemActor;

/** Who will be reminded of what and when, how high it has been taken, and the run that leaves nothing out. */
@Service
@PreAuthorize("hasRole('USER')")
public class DeadlineService {

    /**
     * A milestone that work comes to if it is still in hand on that day.
     *
     * @param workingDays to the last working day, negative before it
     * @param content what is said, the end of the key {@code deadline.content.…}
     */
    public record Coming(LocalDate day, int workingDays, String content, List<Receiver> receivers) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineService.class);

    private final Watches watches;
    private final Sweep sweep;
    private final Subjects subjects;
    private final DryRun dryRun;
    private final ForecastLines lines;
    private final Ladder.Shelf ladders;
    private final Reminders reminders;
    private final DirectiveService directives;
    private final TaskListService tasks;
    private final OrganizationService organization;
    private final OfficeHours hours;
    private final Clock clock;

    DeadlineService(
            Watches watches,
            Sweep sweep,
            Subjects subjects,
            DryRun dryRun,
            ForecastLines lines,
            Ladder.Shelf ladders,
            Reminders reminders,
            DirectiveService directives,
            TaskListService tasks,
            OrganizationService organization,
            OfficeHours hours,
            Clock clock) {
        this.watches = watches;
        this.sweep = sweep;
        this.subjects = subjects;
        this.dryRun = dryRun;
        this.lines = lines;
        this.ladders = ladders;
        this.reminders = reminders;
        this.directives = directives;
        this.tasks = tasks;
        this.organization = organization;
        this.hours = hours;
        this.clock = clock;
    }

    /** Every reminder of a directive that is not issued yet, if it were issued now and no unit did anything. */
    @Transactional(readOnly = true)
    public List<ForecastLine> dryRun(UUID directiveId) {
        DirectiveFacts directive = directives.facts(directiveId);
        Instant now = clock.instant();
        return lines.of(directive.people(), dryRun.subjects(directive, now), now);
    }

    /** What will be said if nothing more is done: of all units to the side that issued it, else of the reader's own. */
    @Transactional(readOnly = true)
    public List<ForecastLine> forecast(UUID directiveId) {
        DirectiveFacts directive = directives.facts(directiveId);
        if (directive.state() != DirectiveState.IN_FORCE) {
            return List.of();
        }
        Set<UUID> own = organization.postUnits(Actor.currentPerson());
        boolean all = directives.isIssuerSide(directiveId, own);
        List<Subject> open = subjects.all(directiveId).stream()
                .filter(subject -> all || own.contains(subject.unitId()))
                .toList();
        return lines.of(directive.people(), open, clock.instant());
    }

    /**
     * The ladder of what is in hand, by the last working moment of its deadline: each milestone from now on. One
     * statement, however many deadlines there are.
     */
    @Transactional(readOnly = true)
    public Map<Instant, List<Coming>> coming(Collection<Instant> dues) {
        Instant now = clock.instant();
        List<Rung> rungs = ladders.inHand();
        return Set.copyOf(dues).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        due -> rungs.stream()
                                .map(rung -> new Coming(
                                        hours.later(due, rung.days()), rung.days(), rung.content(), rung.receivers()))
                                .filter(coming -> hours.opening(coming.day()).isAfter(now))
                                .toList()));
    }

    /** The next time that somebody is reminded of a step, if nothing more is done; the step may be urged through what it carries. */
    @Transactional(readOnly = true)
    public Optional<ForecastLine> next(String taskId) {
        TaskPage task = tasks.page(taskId);
        UUID directive = task.about().rootId();
        List<Subject> behind = subjects.behind(directive, taskId, task.step().step(), task.subjectId());
        return behind.isEmpty() ? next(Subjects.OWN, subjects.own(taskId)) : next(directive, behind);
    }

    private Optional<ForecastLine> next(UUID directive, List<Subject> subjects) {
        return lines.of(this.subjects.people(directive), subjects, clock.instant()).stream()
                .findFirst();
    }

    /** How high each open assignment or step of a directive has been taken, by its id; what was never urged has no entry. */
    @Transactional(readOnly = true)
    public Map<String, Integer> levels(UUID directiveId) {
        if (!directives.isIssuerSide(directiveId)) {
            throw new NotFound();
        }
        return reminders.levels(directiveId);
    }

    /** No sweep of the directive runs until the caller's transaction ends: what was read of its reminders stays true. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public void hold(UUID directiveId) {
        watches.lock(directiveId);
    }

    /**
     * Sweeps every directive whose time has come and whose own timer did not: one whose process stands before or after the
     * timer, or that began before there was one; and the steps that belong to no directive. Called again and again, it does nothing more.
     */
    @PreAuthorize("permitAll()")
    public void sweepDue() {
        Instant now = clock.instant();
        if (hours.isOpen(now)) {
            watches.due(now).forEach(this::sweep);
        }
    }

    /** Each in a transaction of its own: what fails keeps nothing else from being said, and is tried again in a minute. */
    private void sweep(UUID directiveId) {
        try {
            SystemActor.callByItself(() -> {
                sweep.run(directiveId);
                return directiveId;
            });
        } catch (Exception e) {
            LOG.error("The deadlines of directive {} could not be swept", directiveId, e);
        }
    }
}
