package vn.tiendo.longrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;

/** What takes long: counted, in the name of whoever asked, given up until it is sealed, once however often it is asked for. */
class LongRunTests {

    private final LongRuns threads = new LongRuns("test", 1);
    private final LastRuns<String, LongRun<String>> runs = new LastRuns<>(threads);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        goOn.countDown();
        SecurityContextHolder.clearContext();
        threads.stop();
    }

    @Test
    void countsAndTellsWhatCameOfIt() {
        LongRun<String> run = threads.start(new LongRun<>(LongRun.UNKNOWN, progress -> {
            progress.expect(3_321);
            progress.advance(1_200);
            hold();
            progress.advance(2_121);
            return SecurityContextHolder.getContext().getAuthentication().getName();
        }));
        await().until(() -> run.done() == 1_200);
        assertThat(run.of()).isEqualTo(3_321);
        assertThat(run.state()).isEqualTo(LongRun.State.RUNNING);
        assertThat(run.result()).isEmpty();
        goOn.countDown();
        await().until(run::over);
        assertThat(run.done()).isEqualTo(3_321);
        assertThat(run.state()).as("nobody is signed in").isEqualTo(LongRun.State.FAILED);
        assertThat(run.fault()).hasSize(8);
    }

    @Test
    void actsInTheNameOfWhoeverAskedAndAlsoWhenTheClickIsOver() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("quan.tri", ""));
        LongRun<String> run = threads.start(new LongRun<>(0, progress -> {
            hold();
            return SecurityContextHolder.getContext().getAuthentication().getName();
        }));
        SecurityContextHolder.clearContext();
        goOn.countDown();
        await().until(run::over);
        assertThat(run.result()).contains("quan.tri");
    }

    @Test
    void isGivenUpUntilItIsSealed() {
        LongRun<String> stopped = threads.start(new LongRun<>(2, progress -> {
            progress.advance(1);
            hold();
            progress.seal();
            return "committed";
        }));
        LongRun<String> queued = threads.start(new LongRun<>(2, progress -> "never"));
        await().until(() -> stopped.done() == 1);
        assertThat(queued.state()).isEqualTo(LongRun.State.WAITING);
        assertThat(queued.stop()).isTrue();
        assertThat(stopped.stoppable()).isTrue();
        assertThat(stopped.stop()).isTrue();
        assertThat(stopped.stoppable()).as("once is enough").isFalse();
        goOn.countDown();
        await().until(stopped::over);
        assertThat(stopped.state()).isEqualTo(LongRun.State.STOPPED);
        assertThat(stopped.result()).isEmpty();
        assertThat(queued.state()).isEqualTo(LongRun.State.STOPPED);
    }

    @Test
    void isDoneOnceItIsSealed() {
        AtomicInteger sealed = new AtomicInteger();
        LongRun<String> run = threads.start(new LongRun<>(1, progress -> {
            progress.seal();
            sealed.set(1);
            hold();
            return "committed";
        }));
        await().untilAtomic(sealed, org.hamcrest.Matchers.is(1));
        assertThat(run.stoppable()).isFalse();
        assertThat(run.stop()).isFalse();
        goOn.countDown();
        await().until(run::over);
        assertThat(run.result()).contains("committed");
        assertThat(run.stop()).isFalse();
    }

    @Test
    void tellsWhyItIsNotDone() {
        LongRun<String> refused = threads.start(new LongRun<>(1, progress -> {
            throw new NotFound();
        }));
        LongRun<String> denied = threads.start(new LongRun<>(1, progress -> {
            throw new AccessDeniedException("no");
        }));
        await().until(() -> refused.over() && denied.over());
        assertThat(refused.state()).isEqualTo(LongRun.State.FAILED);
        assertThat(refused.refusal()).isInstanceOf(NotFound.class);
        assertThat(denied.refusal()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void triesAgainWhenSomebodyElseWasFaster() {
        AtomicInteger tries = new AtomicInteger();
        LongRun<String> second = threads.start(new LongRun<>(10, progress -> {
            progress.advance(5);
            if (tries.incrementAndGet() == 1) {
                throw new PessimisticLockingFailureException("deadlock");
            }
            progress.advance(5);
            return "done";
        }));
        LongRun<String> never = threads.start(new LongRun<>(10, progress -> {
            throw new PessimisticLockingFailureException("deadlock");
        }));
        await().until(() -> second.over() && never.over());
        assertThat(second.result()).contains("done");
        assertThat(second.done()).as("counted from the beginning").isEqualTo(10);
        assertThat(never.refusal()).isInstanceOf(Overtaken.class);
    }

    @Test
    void beginsOnceHoweverOftenItIsAskedFor() {
        LongRun<String> first = runs.start(
                "quan.tri",
                () -> new LongRun<>(1, progress -> {
                    hold();
                    return "first";
                }));
        assertThat(runs.start("quan.tri", () -> new LongRun<>(1, progress -> "second")))
                .isSameAs(first);
        runs.forget("quan.tri", first);
        assertThat(runs.of("quan.tri")).as("not while it goes on").containsSame(first);
        goOn.countDown();
        await().until(first::over);
        assertThat(runs.of("quan.tri")).containsSame(first);
        LongRun<String> next = runs.start("quan.tri", () -> new LongRun<>(1, progress -> "next"));
        await().until(next::over);
        assertThat(next.result()).contains("next");
        runs.forget("quan.tri", first);
        assertThat(runs.of("quan.tri")).as("another one's").containsSame(next);
        runs.forget("quan.tri", next);
        assertThat(runs.of("quan.tri")).isEmpty();
    }

    @Test
    void keepsSomeDozensOnly() {
        for (int person = 0; person < 120; person++) {
            LongRun<String> run = runs.start("p" + person, () -> new LongRun<>(1, progress -> ""));
            await().until(run::over);
        }
        assertThat(runs.of("p0")).isEmpty();
        assertThat(runs.of("p69")).isEmpty();
        assertThat(runs.of("p70")).isPresent();
    }

    private void hold() {
        try {
            assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
