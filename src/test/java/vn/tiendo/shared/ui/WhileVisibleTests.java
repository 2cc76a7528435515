package vn.tiendo.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The server, not the browser, says how often a page is read again. */
class WhileVisibleTests {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1); // the system's counter may begin anywhere
    private final AtomicInteger looks = new AtomicInteger();
    private final WhileVisible watch = new WhileVisible(Duration.ofSeconds(30), looks::incrementAndGet, nanos::get);

    @Test
    void answersNoBrowserThatAsksTooOften() {
        for (int n = 0; n < 3_000; n++) {
            nanos.addAndGet(Duration.ofMillis(10).toNanos());
            watch.tick();
        }
        assertThat(looks).as("half a minute, asked each hundredth of a second").hasValue(1);
    }

    @Test
    void answersWhoIsALittleEarly() {
        watch.tick();
        assertThat(looks).hasValue(0);
        for (int seconds : new int[] {30, 27, 33, 26}) {
            nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
            watch.tick();
        }
        assertThat(looks).hasValue(4);
    }
}
