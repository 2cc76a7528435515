package vn.tiendo.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.WorkingCalendar;

/** Working days between moments, in each unit's hours; what one turn asks most others have asked before. */
final class WorkedTime {

    private record Span(@Nullable UUID office, Instant from, Instant until) {}

    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<UUID, WorkingCalendar> calendars = new HashMap<>();
    private final Map<Span, Double> known = new HashMap<>();

    WorkedTime(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
    }

    /** @param until null for what goes on */
    double days(UUID unitId, Instant from, @Nullable Instant until) {
        WorkingCalendar own = calendars.computeIfAbsent(unitId, calendar::of);
        Span span = new Span(own.office(), from, until == null ? now : until);
        return known.computeIfAbsent(
                span, each -> (double) own.workingMinutesBetween(each.from(), each.until()) / day(own.hours()));
    }

    private static long day(WorkingCalendar.Hours hours) {
        return Duration.between(hours.opening(), hours.noonFrom())
                .plus(Duration.between(hours.noonTo(), hours.closing()))
                .toMinutes();
    }
}
