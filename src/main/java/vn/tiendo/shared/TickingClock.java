package vn.tiendo.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system's clock moved by an offset that only goes forward; the sample lives in its own time. */
public final class TickingClock extends Clock {

    private final Clock system = Clock.system(OfficeTime.ZONE);
    private volatile Duration offset = Duration.ZERO;

    /** Sets the distance to the system's time; the caller stores it and tells the engine. */
    public void moveTo(Duration newOffset) {
        offset = newOffset;
    }

    /** The distance to the system's time with which it would be this moment now. */
    public Duration offsetTo(Instant moment) {
        return Duration.between(system.instant(), moment);
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
