package vn.tiendo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.organization.UnitAdminService;

/** What happens by itself as time goes on; tests move the clock and call it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class Schedule {

    private static final int MINUTE_MILLIS = 60_000;

    private final UnitAdminService units;
    private final DeadlineService deadlines;

    Schedule(UnitAdminService units, DeadlineService deadlines) {
        this.units = units;
        this.deadlines = deadlines;
    }

    /** Changes of units come to be on the day for which they were ordered. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void turnUnits() {
        units.turn();
    }

    /** Reminders whose morning has come and that no timer has sent. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void sweepDeadlines() {
        deadlines.sweepDue();
    }
}
