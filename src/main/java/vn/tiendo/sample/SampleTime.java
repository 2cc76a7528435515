package vn.tiendo.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.tiendo.shared.ClockMoved;
import vn.tiendo.shared.TickingClock;
import vn.tiendo.workflow.WorkflowService;

/** The sample's own time: it ticks, and people move it forward; what falls due on the way is done at its moment. */
@Service
@Profile("sample")
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class SampleTime {

    private static final int PATIENCE = 1_500; // half a minute of glances
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final TickingClock clock;
    private final JdbcClient jdbc;
    private final WorkflowService workflow;
    private final ApplicationEventPublisher events;

    SampleTime(TickingClock clock, JdbcClient jdbc, WorkflowService workflow, ApplicationEventPublisher events) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.events = events;
    }

    /**
     * Moves the time forward, stopping at each moment at which the engine has something to do.
     *
     * @return the moment reached; a moment that has passed already changes nothing
     * @throws SampleBusy if what is due does not come to its end; the time stays where that is
     */
    public synchronized Instant moveTo(Instant target) {
        settle();
        for (Optional<Instant> due = workflow.nextJob();
                due.isPresent() && due.get().isBefore(target);
                due = workflow.nextJob()) {
            jumpTo(due.get());
            settle();
        }
        jumpTo(target);
        settle();
        return clock.instant();
    }

    /** Lets everything that is due now come to its end. */
    private void settle() {
        for (int glance = 0; isAnythingDue(); glance++) {
            if (glance == PATIENCE) {
                throw new SampleBusy();
            }
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SampleBusy();
            }
        }
    }

    private boolean isAnythingDue() {
        return workflow.nextJob().filter(due -> !due.isAfter(clock.instant())).isPresent();
    }

    private void jumpTo(Instant moment) {
        if (!moment.isAfter(clock.instant())) {
            return;
        }
        Duration offset = clock.offsetTo(moment);
        jdbc.sql("update sample_clock set offset_millis = :offset where id = 1")
                .param("offset", offset.toMillis())
                .update();
        clock.moveTo(offset);
        events.publishEvent(new ClockMoved(offset));
    }
}
