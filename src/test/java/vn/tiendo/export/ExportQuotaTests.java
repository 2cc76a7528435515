package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.document.Sheet;
import vn.tiendo.shared.Actor;
import vn.tiendo.testing.MutableClock;

/** Two files a minute for a person: not for a session, not for all together, and counted before anything is read. */
class ExportQuotaTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @TempDir
    private Path data;

    private final MutableClock clock = new MutableClock();
    private Exports exports;

    /** Each session has a principal of its own. */
    private record Session(UUID person) implements Actor.Source {

        @Override
        public Actor actor() {
            return new Actor(person, "Y Lan", null);
        }
    }

    @BeforeEach
    void start() throws IOException {
        exports = new Exports(data, clock);
    }

    @AfterEach
    void stop() throws InterruptedException, IOException {
        SecurityContextHolder.clearContext();
        exports.stop();
    }

    @Test
    void admitsTwoAMinuteOfAPersonInHoweverManySessions() {
        take(ONE);
        clock.forward(Duration.ofSeconds(20));
        take(ONE);
        assertThatThrownBy(() -> take(ONE))
                .isInstanceOfSatisfying(
                        TooManyExports.class,
                        refusal -> assertThat(refusal.args()).containsExactly(2, 40L, "08:01:00"));
        assertThatCode(() -> take(OTHER)).as("somebody else").doesNotThrowAnyException();
        clock.forward(Duration.ofSeconds(39));
        assertThatThrownBy(() -> take(ONE))
                .as("who was refused waits no longer for it")
                .isInstanceOfSatisfying(
                        TooManyExports.class,
                        refusal -> assertThat(refusal.args()).containsExactly(2, 1L, "08:01:00"));
        clock.forward(Duration.ofSeconds(1));
        take(ONE);
        assertThatThrownBy(() -> take(ONE)).isInstanceOf(TooManyExports.class);
    }

    @Test
    void asksForNothingThatIsRefused() {
        AtomicInteger asked = new AtomicInteger();
        IntStream.range(0, 2).forEach(n -> take(ONE));
        signIn(ONE);
        assertThatThrownBy(() -> exports.start(() -> {
                    asked.incrementAndGet();
                    return list();
                }))
                .isInstanceOf(TooManyExports.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void countsManyAtTheSameTimeAsMany() throws Exception {
        try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> clicks = new ArrayList<>();
            IntStream.range(0, 8)
                    .forEach(n -> clicks.add(() -> {
                        signIn(ONE);
                        try {
                            exports.start(ExportQuotaTests::list);
                            return true;
                        } catch (TooManyExports refused) {
                            return false;
                        }
                    }));
            int admitted = 0;
            for (Future<Boolean> click : tabs.invokeAll(clicks)) {
                admitted += click.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(2);
        }
    }

    @Test
    void locksNobodyOutWhenTheClockIsSetBack() {
        clock.forward(Duration.ofDays(1));
        IntStream.range(0, 2).forEach(n -> take(ONE));
        clock.reset();
        assertThatCode(() -> take(ONE)).doesNotThrowAnyException();
    }

    private void take(UUID person) {
        signIn(person);
        Export export = exports.start(ExportQuotaTests::list);
        await().until(() -> !export.running());
        export.drop();
    }

    private static void signIn(UUID person) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Session(person), ""));
    }

    private static ListSheet list() {
        return new ListSheet("tep", "Tệp", List.of("Tệp"), List.of(new Sheet.Column("A", 9)), 0, row -> {});
    }
}
