package vn.tiendo.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import vn.tiendo.shared.OfficeTime;

/** A clock that stands still until a test moves it; starts on the day of the directive of 2022. */
public final class MutableClock extends Clock {

    private static final Instant START =
            ZonedDateTime.of(2022, 9, 29, 8, 0, 0, 0, OfficeTime.ZONE).toInstant();

    private volatile Instant now = START;

    public void reset() {
        now = START;
    }

    public void setTo(ZonedDateTime moment) {
        now = moment.toInstant();
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
