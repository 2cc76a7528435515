package vn.tiendo.execution.calendar;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** When work reached the receiving office, by which it is judged (DOMAIN 1.9). */
@Embeddable
public class Arrival {

    /** What was returned keeps its first arrival if it comes back within this time (DOMAIN 1.9). */
    private static final int GRACE_WORKING_DAYS = 2;

    private @Nullable Instant arrivedAt;
    private @Nullable Instant returnedAt;

    /** It has come now, once and for all. */
    public static Arrival now(Instant now) {
        Arrival arrival = new Arrival();
        arrival.arrivedAt = now;
        return arrival;
    }

    /** It came once more, or for the first time. */
    public void come(Instant now, WorkingCalendar calendar) {
        boolean keepsFirst = arrivedAt != null
                && returnedAt != null
                && calendar.workingDaysBetween(day(returnedAt), day(now)) <= GRACE_WORKING_DAYS;
        if (!keepsFirst) {
            arrivedAt = now;
        }
    }

    public void goBack(Instant now) {
        returnedAt = now;
    }

    /** What it came with was taken back: only what was returned before keeps an arrival. */
    public void takeBack() {
        arrivedAt = returnedAt != null && arrivedAt != null && arrivedAt.isBefore(returnedAt) ? arrivedAt : null;
    }

    public boolean wentBack() {
        return returnedAt != null;
    }

    public @Nullable Instant at() {
        return arrivedAt;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OfficeTime.ZONE);
    }
}
