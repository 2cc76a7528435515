package vn.tiendo.export;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/** The person has begun as many files within a minute as one may. */
public class TooManyExports extends Refused {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** @param again from when on the next one is admitted */
    TooManyExports(Instant now, Instant again) {
        super(
                ExportQuota.FILES,
                secondsUntil(now, again),
                TO_THE_SECOND.format(now.plusSeconds(secondsUntil(now, again)).atZone(OfficeTime.ZONE)));
    }

    /** Rounded up: who comes back after so many is admitted. */
    private static long secondsUntil(Instant now, Instant again) {
        return Duration.between(now, again).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
