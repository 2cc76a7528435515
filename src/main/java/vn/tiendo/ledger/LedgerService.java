package vn.tiendo.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;

/** Whose turn the steps of a directive cost how many working days: of all units to the side that issued it, else of one's own. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class LedgerService {

    private static final Comparator<LedgerLine> DEAREST_FIRST = Comparator.comparingDouble(LedgerLine::days)
            .reversed()
            .thenComparing(LedgerLine::name, VietnameseOrder.TEXT);

    private final LedgerReader reader;
    private final DirectiveService directives;
    private final SubstitutionService substitutions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LedgerService(
            LedgerReader reader,
            DirectiveService directives,
            SubstitutionService substitutions,
            WorkingCalendar calendar,
            Clock clock) {
        this.reader = reader;
        this.directives = directives;
        this.substitutions = substitutions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What took most first. One statement beside finding out what the person may see.
     *
     * @throws NotFound if the person may not read the directive
     */
    public List<LedgerLine> lines(UUID directiveId, Grouping grouping) {
        Map<Object, LedgerLine> lines = new LinkedHashMap<>();
        WorkedTime time = new WorkedTime(calendar, clock.instant());
        reader.sums(seen(directiveId), TurnFilter.ALL)
                .forEach(each -> lines.merge(key(each, grouping), line(each, grouping, time), LedgerLine::plus));
        return lines.values().stream().sorted(DEAREST_FIRST).toList();
    }

    /** What these turns add up to. @throws NotFound if the person may not read the directive */
    public LedgerLine sum(UUID directiveId, TurnFilter filter) {
        WorkedTime time = new WorkedTime(calendar, clock.instant());
        return reader.sums(seen(directiveId), filter).stream()
                .map(each -> line(each, Grouping.UNIT, time))
                .reduce(new LedgerLine("", filter, 0, 0, 0, 0), LedgerLine::plus);
    }

    /** The turns themselves, what took longest first. @throws NotFound if the person may not read the directive */
    public List<Turn> turns(UUID directiveId, TurnFilter filter, int limit) {
        return turns(directiveId, filter, null, limit).rows();
    }

    /**
     * The same page by page.
     *
     * @param after where the page before ended; null for the first one
     * @throws NotFound if the person may not read the directive
     */
    public TurnPage turns(UUID directiveId, TurnFilter filter, TurnPage.@Nullable Place after, int limit) {
        Instant now = after == null ? clock.instant() : after.now();
        WorkedTime time = new WorkedTime(calendar, now);
        return TurnPage.of(reader.turns(seen(directiveId), filter, time, now, after, limit), limit);
    }

    private static Object key(LedgerReader.Alike turns, Grouping grouping) {
        return switch (grouping) {
            case UNIT -> turns.unitId();
            case STEP -> turns.processId() + ":" + turns.step();
            case PERSON -> turns.personId() == null ? "" : turns.personId();
        };
    }

    private static LedgerLine line(LedgerReader.Alike turns, Grouping grouping, WorkedTime time) {
        boolean runs = turns.until() == null;
        double days = time.days(turns.unitId(), turns.from(), turns.until()) * turns.turns();
        String step = turns.processId() + ":" + turns.step();
        String name = switch (grouping) {
            case UNIT -> turns.unit();
            case STEP -> step;
            case PERSON -> Objects.requireNonNullElse(turns.person(), "");
        };
        TurnFilter filter = new TurnFilter(
                grouping == Grouping.UNIT ? turns.unitId() : null,
                grouping == Grouping.STEP ? step : "",
                grouping == Grouping.PERSON ? turns.personId() : null,
                grouping == Grouping.PERSON && turns.personId() == null,
                TurnFilter.Which.ALL);
        return new LedgerLine(name, filter, turns.turns(), runs ? turns.turns() : 0, days, runs ? days : 0);
    }

    private LedgerReader.Seen seen(UUID directiveId) {
        Set<UUID> units = substitutions.sight(Actor.currentPerson());
        directives.facts(directiveId); // not found for whoever may not read it
        if (units.isEmpty()) {
            throw new NotFound(); // a directive may still name whoever has no post left
        }
        return new LedgerReader.Seen(directiveId, directives.isIssuerSide(directiveId, units), units);
    }
}
