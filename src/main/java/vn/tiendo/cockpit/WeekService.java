package vn.tiendo.cockpit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** What units have still to do, week by week, under the directives that run and that the reader may follow. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class WeekService {

    /** So many units stand on one page. */
    public static final int PAGE = 50;

    private final WeekReader loads;
    private final CockpitReader cockpit;
    private final SubstitutionService substitutions;
    private final Clock clock;

    WeekService(WeekReader loads, CockpitReader cockpit, SubstitutionService substitutions, Clock clock) {
        this.loads = loads;
        this.cockpit = cockpit;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /**
     * A page of units. As many statements for many units as for one.
     *
     * @param number of the page, from 1; the last one if there are fewer
     * @throws NotAllowed if nothing runs that the person may follow
     */
    public LoadPage page(int number) {
        CockpitReader.Reader me = reader();
        List<DueSlot> slots = DueSlot.from(me.now());
        WeekReader.Sum sum = loads.sum(me, slots);
        int pages = Math.max(1, Math.ceilDiv(sum.units(), PAGE));
        int page = Math.clamp(number, 1, pages);
        List<UnitLoad> rows = loads.units(me, slots, (page - 1) * PAGE, PAGE);
        return new LoadPage(slots, rows, new UnitLoad(null, "", sum.works()), sum.units(), page, pages);
    }

    /** The slot of this name now. @throws NotFound if its week is over, or too far ahead to be looked at by itself */
    public DueSlot slot(String slug) {
        Instant now = clock.instant();
        return DueSlot.from(now).stream()
                .filter(slot -> slot.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * What a number of the weeks counts, what ends first first.
     *
     * @param unitId of this one only; null for all
     * @param offset so many are left out
     * @throws NotAllowed if nothing runs that the person may follow
     */
    public List<DueWork> works(DueSlot slot, @Nullable UUID unitId, int offset, int limit) {
        return loads.works(reader(), slot, unitId, offset, limit);
    }

    /** How many these are. @throws NotAllowed if nothing runs that the person may follow */
    public int count(DueSlot slot, @Nullable UUID unitId) {
        return loads.count(reader(), slot, unitId);
    }

    private CockpitReader.Reader reader() {
        UUID me = Actor.currentPerson();
        CockpitReader.Reader reader = new CockpitReader.Reader(me, substitutions.sight(me), clock.instant());
        if (cockpit.offices(reader).isEmpty()) {
            throw new NotAllowed();
        }
        return reader;
    }
}
