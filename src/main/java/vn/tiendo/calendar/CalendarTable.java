package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.WorkingCalendar;

/**
 * The days and hours at one moment: Monday to Friday, less the days off and plus the Saturdays worked in exchange.
 *
 * @param parents the unit above a unit, null at the top
 */
record CalendarTable(
        Map<LocalDate, Boolean> workedByDay,
        Map<String, Hours> hoursByOwner,
        UnaryOperator<@Nullable UUID> parents,
        @Nullable UUID office,
        Hours hours)
        implements WorkingCalendar {

    /** Owner of the hours of everybody who has none of his own. */
    static final String EVERYBODY = "OFFICE";

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static CalendarTable of(
            Map<LocalDate, Boolean> workedByDay, Map<String, Hours> hours, UnaryOperator<@Nullable UUID> parents) {
        return new CalendarTable(
                Map.copyOf(workedByDay), Map.copyOf(hours), parents, null, hours.getOrDefault(EVERYBODY, Hours.USUAL));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workedByDay.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    @Override
    public CalendarTable of(@Nullable UUID unitId) {
        return new CalendarTable(workedByDay, hoursByOwner, parents, unitId, hoursOf(unitId));
    }

    /** Only where a unit has hours of its own is the tree asked. */
    private Hours hoursOf(@Nullable UUID unitId) {
        boolean anyOwn = hoursByOwner.keySet().stream().anyMatch(owner -> !owner.equals(EVERYBODY));
        for (UUID unit = anyOwn ? unitId : null; unit != null; unit = parents.apply(unit)) {
            Hours own = hoursByOwner.get(unit.toString());
            if (own != null) {
                return own;
            }
        }
        return hoursByOwner.getOrDefault(EVERYBODY, Hours.USUAL);
    }

    CalendarTable with(CalendarChange change) {
        Map<LocalDate, Boolean> days = new HashMap<>(workedByDay);
        days.keySet().removeAll(change.dropped());
        change.put().forEach(day -> days.put(day.day(), day.kind() == CalendarDay.Kind.WORK));
        return of(days, hoursByOwner, parents);
    }

    /** @param hours null to take the owner's own away */
    CalendarTable with(String owner, @Nullable Hours hours) {
        Map<String, Hours> all = new HashMap<>(hoursByOwner);
        if (hours == null) {
            all.remove(owner);
        } else {
            all.put(owner, hours);
        }
        return of(workedByDay, all, parents);
    }
}
