package vn.tiendo.sample;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.ClockMoved;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TickingClock;

/** Sets the sample's clock and fills an empty sample, before the engine's jobs and the web server start. */
@Component
@Profile("sample")
@DependsOnDatabaseInitialization
class SampleStart implements SmartLifecycle {

    /** Thursday, the day of the directive (DOMAIN 7). */
    static final ZonedDateTime FIRST_MOMENT = ZonedDateTime.of(2022, 9, 29, 8, 0, 0, 0, OfficeTime.ZONE);

    private final TickingClock clock;
    private final JdbcClient jdbc;
    private final SampleDirective directive;
    private final SamplePortals portals;
    private final ApplicationEventPublisher events;
    private boolean loaded;
    private boolean running;

    SampleStart(
            TickingClock clock,
            JdbcClient jdbc,
            SampleDirective directive,
            SamplePortals portals,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.directive = directive;
        this.portals = portals;
        this.events = events;
    }

    @Override
    public void start() {
        Duration offset = jdbc.sql("select offset_millis from sample_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElseGet(this::firstOffset);
        clock.moveTo(offset);
        events.publishEvent(new ClockMoved(offset));
        if (!loaded) {
            directive.load();
            portals.load(); // not again when the application is only paused and goes on
            loaded = true;
        }
        running = true;
    }

    private Duration firstOffset() {
        Duration offset = clock.offsetTo(FIRST_MOMENT.toInstant());
        jdbc.sql("insert into sample_clock (id, offset_millis) values (1, :offset)")
                .param("offset", offset.toMillis())
                .update();
        return offset;
    }

    @Override
    public int getPhase() {
        return 0; // before the engine's jobs and the web server
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
