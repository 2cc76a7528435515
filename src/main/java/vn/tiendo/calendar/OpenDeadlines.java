package vn.tiendo.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.shared.WorkingCalendar;

/** What a room that keeps deadlines of work still to be done gives the calendar; each room only writes its own. */
public interface OpenDeadlines {

    /** What would move if these were the days and hours; changes nothing. Names may be left empty. */
    List<Shift> preview(WorkingCalendar after);

    /** Counts all open ones again. @return how many moved */
    int recompute(WorkingCalendar after);

    /** Number and subject of directives, as far as this room knows them. */
    default Map<UUID, String> names(Collection<UUID> directiveIds) {
        return Map.of();
    }
}
