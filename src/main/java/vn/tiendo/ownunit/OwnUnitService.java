package vn.tiendo.ownunit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.report.list.OwnReport;
import vn.tiendo.report.list.ReportBook;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;

/** How a unit stands, for its own people and whoever stands in for one of them; nothing of any other unit leaves it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class OwnUnitService {

    /** Steps on the page; whoever has them finds them all in his own list. */
    static final int STEPS = 6;

    private final OwnReader reader;
    private final OwnRoomsReader rooms;
    private final ReportBook reports;
    private final SubstitutionService substitutions;
    private final OrganizationService organization;
    private final Clock clock;

    OwnUnitService(
            OwnReader reader,
            OwnRoomsReader rooms,
            ReportBook reports,
            SubstitutionService substitutions,
            OrganizationService organization,
            Clock clock) {
        this.reader = reader;
        this.rooms = rooms;
        this.reports = reports;
        this.substitutions = substitutions;
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether the person is of a unit that carries out directives. */
    public boolean mayOpen() {
        return !reader.carrying(substitutions.sight(Actor.currentPerson())).isEmpty();
    }

    /** The person's units that carry out directives, those where he has a post himself first. */
    public List<UnitRef> units() {
        UUID me = Actor.currentPerson();
        Set<UUID> carrying = reader.carrying(substitutions.sight(me));
        Set<UUID> own = carrying.size() > 1 ? organization.postUnits(me) : carrying;
        return organization.units(carrying).values().stream()
                .sorted(Comparator.comparing((UnitRef unit) -> !own.contains(unit.id()))
                        .thenComparing(UnitRef::shortName, VietnameseOrder.TEXT))
                .toList();
    }

    /**
     * As many statements for many directives, assignments and units as for one.
     *
     * @param unitId null for the person's first one
     * @throws NotFound if it is none of the person's
     * @throws NotAllowed if the person is of no unit that carries out directives
     */
    public OwnUnit look(@Nullable UUID unitId) {
        UnitRef unit = chosen(unitId);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        List<OwnReader.Running> running = reader.running(unit.id(), now);
        Map<UUID, OwnReport> sent = reports.own(
                running.stream().map(each -> each.directive().addresseeId()).toList());
        List<OwnDirective> directives = running.stream()
                .map(OwnReader.Running::directive)
                .map(each -> each.with(sent.get(each.addresseeId())))
                .toList();
        return new OwnUnit(
                unit,
                directives,
                Place.of(
                        reader.alike(
                                directives.stream()
                                        .map(each -> each.head().id())
                                        .toList(),
                                now),
                        unit.id()),
                ComingDay.of(running.stream().map(OwnReader.Running::ends).toList(), now),
                reader.steps(unit.id(), STEPS),
                rooms.of(unit, today.with(IsoFields.DAY_OF_QUARTER, 1)));
    }

    /**
     * The assignments that a number counts, what ends first first.
     *
     * @param after the last row of the page before; null for the first one
     * @throws NotFound if the unit is none of the person's, or the directive does not run there
     * @throws NotAllowed if the person is of no unit that carries out directives
     */
    public OwnWorks works(WorkFilter filter, @Nullable WorkAtUnit after, int limit) {
        UnitRef unit = chosen(filter.unit());
        Instant now = clock.instant();
        var heads = reader.running(unit.id(), now).stream()
                .map(each -> each.directive().head())
                .toList();
        if (filter.directive() != null
                && heads.stream().noneMatch(head -> head.id().equals(filter.directive()))) {
            throw new NotFound();
        }
        OwnReader.Size size = reader.size(unit.id(), filter, now);
        List<WorkAtUnit> rows = reader.page(unit.id(), filter, now, after, limit + 1);
        return new OwnWorks(
                unit, heads, rows.stream().limit(limit).toList(), size.found(), size.all(), rows.size() > limit);
    }

    private UnitRef chosen(@Nullable UUID unitId) {
        List<UnitRef> units = units();
        if (unitId == null) {
            return units.stream().findFirst().orElseThrow(NotAllowed::new);
        }
        return units.stream()
                .filter(unit -> unit.id().equals(unitId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
