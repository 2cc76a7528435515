package vn.tiendo.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a morning begin once more, so that a race can be run again under the same directive. */
@TestTool
public class Mornings {

    private final JdbcClient jdbc;
    private final MutableClock clock;

    public Mornings(JdbcClient jdbc, MutableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As if the directive had been swept up to this day only, and nothing been said; the clock stands at its start. */
    public void again(UUID directive, LocalDate sweptUntil) {
        jdbc.sql("delete from reminder_receiver").update();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("update deadline_watch set swept_until = :day, next_sweep_at = :now where directive_id = :id")
                .param("id", directive)
                .param("day", sweptUntil)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        clock.reset();
    }
}
