package vn.tiendo.deadline;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the timer of {@code directive-rollout} calls. */
@Component
public class DeadlineSteps {

    private final Sweep sweep;
    private final OfficeHours hours;
    private final Clock clock;

    DeadlineSteps(Sweep sweep, OfficeHours hours, Clock clock) {
        this.sweep = sweep;
        this.hours = hours;
        this.clock = clock;
    }

    /** Every morning from the next one on, e.g. {@code R/2022-09-30T07:30:00+07:00/P1D}; with its offset, whatever zone the machine is in. */
    public String daily(String directiveId) {
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(hours.nextMorning(clock.instant())) + "/P1D";
    }

    public void sweep(String directiveId) {
        sweep.run(UUID.fromString(directiveId));
    }
}
