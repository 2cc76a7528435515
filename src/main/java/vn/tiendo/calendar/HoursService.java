package vn.tiendo.calendar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.WorkingCalendar.Hours;

/** The working hours of units; who has none of his own works those of the nearest unit above, and at last the common ones. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class HoursService {

    /**
     * What holds for a unit.
     *
     * @param own whether it is its own
     * @param version of the whole calendar, as it was read
     */
    public record UnitHours(Hours hours, boolean own, long version) {}

    private final CalendarStore store;
    private final Recount recount;
    private final AuditService audit;

    HoursService(CalendarStore store, Recount recount, AuditService audit) {
        this.store = store;
        this.recount = recount;
        this.audit = audit;
    }

    /** @param unitId null for the common hours */
    @Transactional(readOnly = true)
    public UnitHours of(@Nullable UUID unitId) {
        long version = store.version();
        CalendarTable table = store.table();
        return new UnitHours(table.of(unitId).hours(), table.hoursByOwner().containsKey(owner(unitId)), version);
    }

    /** What other hours would do to open deadlines; changes nothing. @param hours null to take the unit's own away */
    @Transactional(readOnly = true)
    public List<Shift> preview(@Nullable UUID unitId, @Nullable Hours hours) {
        requireInOrder(hours);
        return recount.preview(store.table().with(owner(unitId), hours));
    }

    /**
     * Writes hours and counts open deadlines again, all or nothing.
     *
     * @param unitId null for the common hours, which can not be taken away
     * @param hours null to take the unit's own away
     * @param version that was read with the hours
     * @throws CalendarChanged if somebody changed days or hours since
     */
    public List<Shift> apply(@Nullable UUID unitId, @Nullable Hours hours, long version) {
        requireInOrder(hours);
        if (unitId == null && hours == null) {
            throw new InvalidInput("opening", "calendar.problem.hours-order");
        }
        store.turn(version);
        List<Shift> shifts = recount.run(store.table().with(owner(unitId), hours));
        store.put(owner(unitId), hours);
        audit.record(new AuditEntry(
                Recount.STREAM,
                unitId,
                hours == null ? "calendar.hours-dropped" : "calendar.hours-set",
                hours == null ? Map.of() : Map.of("note", words(hours))));
        return shifts;
    }

    private static String words(Hours hours) {
        return hours.opening() + "–" + hours.noonFrom() + ", " + hours.noonTo() + "–" + hours.closing();
    }

    private static void requireInOrder(@Nullable Hours hours) {
        if (hours != null && !hours.inOrder()) {
            throw new InvalidInput("opening", "calendar.problem.hours-order");
        }
    }

    private static String owner(@Nullable UUID unitId) {
        return unitId == null ? CalendarTable.EVERYBODY : unitId.toString();
    }
}
