package vn.tiendo.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.UnitRow;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** How all running directives stand, for those who led or issued them; no other unit's people ever see how units compare. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class OverviewService {

    /** A unit to choose. */
    public record UnitName(UUID id, String name) {}

    /** As many as the task list looks through for a filter. */
    private static final int DECISIONS = 1_000;

    /** Of the ranking on the first page; its own page has them all. */
    private static final int RANKED = 30;

    private final OverviewReader reader;
    private final WorkList works;
    private final Trends trends;
    private final TaskListService tasks;
    private final DeadlineService deadlines;
    private final SubstitutionService substitutions;
    private final OrganizationService organization;
    private final RegisterService register;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OverviewService(
            OverviewReader reader,
            WorkList works,
            Trends trends,
            TaskListService tasks,
            DeadlineService deadlines,
            SubstitutionService substitutions,
            OrganizationService organization,
            RegisterService register,
            WorkingCalendar calendar,
            Clock clock) {
        this.reader = reader;
        this.works = works;
        this.trends = trends;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.substitutions = substitutions;
        this.organization = organization;
        this.register = register;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether the person leads an authority for which directives are drafted: it is his or her first page. */
    public boolean leads() {
        Set<Mandate> mandates = organization.mandates(Actor.currentPerson());
        return mandates.stream().anyMatch(mandate -> mandate.role() == Role.HEAD)
                && register.authorities().stream()
                        .filter(authority -> authority.draftingClass() != null)
                        .anyMatch(authority -> mandates.contains(new Mandate(authority.unitId(), Role.HEAD)));
    }

    /** Whether the person leads, or sees all units of some running directive. */
    public boolean mayOpen() {
        return leads() || !running().isEmpty();
    }

    /**
     * As many statements for many directives and units as for one.
     *
     * @throws NotAllowed if the person neither leads nor belongs to the side that issued a running directive
     */
    public Overview overview() {
        Map<UUID, OverviewReader.Running> running = running();
        if (running.isEmpty() && !leads()) {
            throw new NotAllowed();
        }
        List<RiskRule> rules = reader.rules();
        List<UnitRow> rows = reader.rows(running.keySet());
        List<UnitAtWork> works = works(rows, running, rules);
        List<EvenPace.Batch> batches = batches(rows, running);
        EvenPace pace = pace(running, batches);
        Map<UUID, List<DeadlineService.Coming>> coming = coming(batches);
        Collection<List<UnitAtWork>> byUnit = RankedUnit.byUnit(works);
        Map<UUID, List<UnitAtWork>> byDirective =
                works.stream().collect(Collectors.groupingBy(UnitAtWork::directiveId));
        List<RunningDirective> directives = running.values().stream()
                .map(each -> directive(each, byDirective, pace, coming))
                .toList();
        return new Overview(UnitGroup.count(byUnit), directives, RankedUnit.best(byUnit, RANKED), rules, decisions());
    }

    /**
     * The units that a number counts, the best rate first.
     *
     * @param directiveId of this one only; null for all that run
     * @param after where the page before ended; null for the first one
     * @throws NotFound if it does not run, or is none of the reader's
     */
    public ListPage<RankedUnit> units(
            UnitGroup group, @Nullable UUID directiveId, ListPage.@Nullable Place after, int limit) {
        Map<UUID, OverviewReader.Running> running = chosen(directiveId);
        List<RankedUnit> all = RankedUnit.of(works(reader.rows(running.keySet()), running, reader.rules()));
        List<RankedUnit> found =
                all.stream().filter(unit -> group.counts(unit.works())).toList();
        List<RankedUnit> rest =
                found.stream().filter(unit -> unit.place().isAfter(after)).toList();
        List<RankedUnit> rows = rest.stream().limit(limit).toList();
        return new ListPage<>(
                rows,
                found.size(),
                all.size(),
                rows.size() < rest.size() ? rows.getLast().place() : null);
    }

    /**
     * The assignments that a number counts, unit by unit.
     *
     * @param directiveId of this one only; null for all that run
     * @param unitId of this one only; null for all
     * @param after where the page before ended; null for the first one
     * @param limit at least so many where there are as many: no unit is torn apart
     * @throws NotFound if the directive does not run, or is none of the reader's
     */
    public ListPage<WorkAtUnit> works(
            Cell cell, @Nullable UUID directiveId, @Nullable UUID unitId, ListPage.@Nullable Place after, int limit) {
        Map<UUID, OverviewReader.Running> running = chosen(directiveId);
        List<UnitRow> rows = reader.rows(running.keySet());
        return running.isEmpty()
                ? new ListPage<>(List.of(), 0, 0, null)
                : works.page(
                        running,
                        rows,
                        cell,
                        unitId,
                        pace(running, cell.paced() ? batches(rows, running) : List.of()),
                        clock.instant(),
                        after,
                        limit);
    }

    /** How a directive has come along. @throws NotFound if it does not run, or is none of the reader's */
    public Trend trend(UUID directiveId) {
        Map<UUID, OverviewReader.Running> running = chosen(directiveId);
        OverviewReader.Running one = Objects.requireNonNull(running.get(directiveId));
        List<UnitRow> rows = reader.rows(running.keySet());
        return trends.of(one.head(), batches(rows, running), works(rows, running, List.of()), today());
    }

    /** The units that have something to do, by name. */
    public List<UnitName> units(@Nullable UUID directiveId) {
        Map<UUID, OverviewReader.Running> running = chosen(directiveId);
        return running.isEmpty() ? List.of() : reader.names(running.keySet());
    }

    /** What the running directives that the reader sees are called, what ends first first. */
    public List<RunningDirective.Head> heads() {
        return running().values().stream().map(OverviewReader.Running::head).toList();
    }

    /** The rules by which units are at risk, as the authority has set them. */
    public List<RiskRule> rules() {
        return reader.rules();
    }

    private Map<UUID, OverviewReader.Running> chosen(@Nullable UUID directiveId) {
        Map<UUID, OverviewReader.Running> running = running();
        if (directiveId != null) {
            OverviewReader.Running one = running.get(directiveId);
            if (one == null) {
                throw new NotFound();
            }
            return Map.of(directiveId, one);
        }
        if (running.isEmpty() && !leads()) {
            throw new NotAllowed();
        }
        return running;
    }

    private Map<UUID, OverviewReader.Running> running() {
        UUID me = Actor.currentPerson();
        return reader.running(me, substitutions.sight(me), today()).stream()
                .collect(Collectors.toMap(
                        each -> each.head().id(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private List<UnitAtWork> works(
            List<UnitRow> rows, Map<UUID, OverviewReader.Running> running, List<RiskRule> rules) {
        if (running.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        RiskRule.OnDay risks = RiskRule.OnDay.of(rules, today(), calendar);
        Map<UUID, Integer> returns = reader.returns(running.keySet(), rules);
        return rows.stream()
                .map(row -> UnitAtWork.of(
                        row, now, risks.risks(RiskRule.Facts.of(row, now, returns.getOrDefault(row.addresseeId(), 0)))))
                .toList();
    }

    private List<EvenPace.Batch> batches(List<UnitRow> rows, Map<UUID, OverviewReader.Running> running) {
        return running.isEmpty() ? List.of() : reader.batches(running.keySet(), rows);
    }

    private EvenPace pace(Map<UUID, OverviewReader.Running> running, List<EvenPace.Batch> batches) {
        Map<UUID, LocalDate> begun = running.values().stream()
                .collect(Collectors.toMap(
                        each -> each.head().id(), each -> each.head().begunOn()));
        return new EvenPace(batches, begun, today(), calendar);
    }

    /** By directive and day, from every deadline by which something has not been submitted: its own, and those of single things. */
    private Map<UUID, List<DeadlineService.Coming>> coming(List<EvenPace.Batch> batches) {
        Map<UUID, Set<Instant>> dues = batches.stream()
                .filter(batch -> batch.due() != null && batch.sent() < batch.count())
                .collect(Collectors.groupingBy(
                        EvenPace.Batch::directiveId,
                        Collectors.mapping(batch -> Objects.requireNonNull(batch.due()), Collectors.toSet())));
        Map<Instant, List<DeadlineService.Coming>> milestones =
                deadlines.coming(dues.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<UUID, List<DeadlineService.Coming>> coming = new HashMap<>();
        dues.forEach((directive, own) -> coming.put(
                directive,
                own.stream()
                        .flatMap(due -> milestones.getOrDefault(due, List.of()).stream())
                        .distinct()
                        .sorted(Comparator.comparing(DeadlineService.Coming::day)
                                .thenComparing(DeadlineService.Coming::workingDays))
                        .toList()));
        return coming;
    }

    private static RunningDirective directive(
            OverviewReader.Running running,
            Map<UUID, List<UnitAtWork>> works,
            EvenPace pace,
            Map<UUID, List<DeadlineService.Coming>> coming) {
        RunningDirective.Head head = running.head();
        List<UnitAtWork> own = works.getOrDefault(head.id(), List.of());
        return new RunningDirective(
                head,
                running.collecting(),
                UnitGroup.countOne(own),
                Counts.sum(own.stream().map(UnitAtWork::counts).toList()),
                pace.of(head.id()),
                running.collecting() ? List.of() : coming.getOrDefault(head.id(), List.of()));
    }

    private List<TaskRow> decisions() {
        return tasks.toDecide(DECISIONS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
