package vn.tiendo.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many files a person may begin in a minute, in however many sessions (QUALITY S18). */
final class ExportQuota {

    static final int FILES = 2;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<UUID, List<Instant>> begun = new HashMap<>();

    ExportQuota(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more before it is begun, so that many at the same time are as many. @throws TooManyExports if that is too many */
    synchronized void take(UUID person) {
        Instant now = clock.instant();
        begun.values().forEach(times -> times.removeIf(at -> !counts(at, now)));
        begun.values().removeIf(List::isEmpty);
        List<Instant> own = begun.computeIfAbsent(person, id -> new ArrayList<>());
        if (own.size() >= FILES) {
            throw new TooManyExports(now, own.getFirst().plus(WINDOW));
        }
        own.add(now);
    }

    /** What was begun later than now was begun before the clock was set back. */
    private static boolean counts(Instant at, Instant now) {
        return !at.isAfter(now) && now.isBefore(at.plus(WINDOW));
    }
}
