package vn.tiendo.cockpit;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** All directives that run and whose issuing side the reader belongs to: nobody else follows how other units do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class CockpitService {

    /** So many stand on one page. */
    public static final int PAGE = 25;

    /** As many as the task list looks through for a filter. */
    private static final int STEPS = 1_000;

    private final CockpitReader reader;
    private final OverviewService overview;
    private final TaskListService tasks;
    private final SubstitutionService substitutions;
    private final OrganizationService organization;
    private final Clock clock;

    CockpitService(
            CockpitReader reader,
            OverviewService overview,
            TaskListService tasks,
            SubstitutionService substitutions,
            OrganizationService organization,
            Clock clock) {
        this.reader = reader;
        this.overview = overview;
        this.tasks = tasks;
        this.substitutions = substitutions;
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether something runs that the person may follow. */
    public boolean mayOpen() {
        return !reader.offices(reader()).isEmpty();
    }

    /**
     * A page of what is asked for. As many statements for many directives, units and obligations as for one.
     *
     * @param number of the page, from 1; the last one if there are fewer
     * @throws NotAllowed if the person neither leads nor belongs to the side that issued a running directive
     */
    public CockpitPage page(CockpitFilter filter, CockpitOrder order, int number) {
        CockpitReader.Reader me = reader();
        List<UnitRef> offices = offices(reader.offices(me));
        if (offices.isEmpty()) {
            if (!overview.leads()) {
                throw new NotAllowed();
            }
            return new CockpitPage(List.of(), 0, 1, 1, offices);
        }
        int all = reader.count(me, filter);
        int pages = Math.max(1, Math.ceilDiv(all, PAGE));
        int page = Math.clamp(number, 1, pages);
        List<TrackedDirective> rows =
                all == 0 ? List.of() : reader.page(me, filter, order, (page - 1) * PAGE, PAGE, waiting());
        return new CockpitPage(rows, all, page, pages, offices);
    }

    /** The steps that wait for the reader under these directives, by due time. */
    public List<TaskRow> waiting(Collection<TrackedDirective> directives) {
        Set<UUID> ids = directives.stream().map(TrackedDirective::id).collect(Collectors.toSet());
        return mine().filter(row -> ids.contains(row.about().rootId())).toList();
    }

    private CockpitReader.Reader reader() {
        UUID me = Actor.currentPerson();
        return new CockpitReader.Reader(me, substitutions.sight(me), clock.instant());
    }

    private List<UnitRef> offices(Collection<UUID> ids) {
        return organization.units(ids).values().stream()
                .sorted(Comparator.comparing(UnitRef::shortName, VietnameseOrder.TEXT))
                .toList();
    }

    /** Steps that the reader is to do, by directive. */
    private Map<UUID, Integer> waiting() {
        return mine().collect(Collectors.toMap(row -> row.about().rootId(), row -> 1, Integer::sum));
    }

    private Stream<TaskRow> mine() {
        return tasks.inbox(STEPS).stream().filter(row -> row.part() == TaskRow.Part.MINE);
    }
}
