package vn.tiendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;

/** Many rows, one act: what is remembered of each. */
@ExtendWith(OutputCaptureExtension.class)
class BulkRunTests {

    private final List<String> performed = new ArrayList<>();
    private final Map<String, Supplier<RuntimeException>> faults = new HashMap<>();

    @Test
    void doesEachRowInItsOrderAndHoldsUpNone() {
        faults.put("2", NotAllowed::new);
        BulkRun run = run(4);

        assertThat(performed).containsExactly("1", "2", "3", "4");
        assertThat(run.done()).isEqualTo(3);
        assertThat(run.undone()).extracting(BulkRow::id).containsExactly("2");
    }

    @Test
    void tellsEachFailureByItsKind(CapturedOutput log) {
        faults.put("1", () -> new InvalidInput("person", "task.person-missing"));
        faults.put("2", () -> new AccessDeniedException("no"));
        faults.put("3", () -> new OptimisticLockingFailureException("meanwhile"));
        faults.put("4", () -> new IllegalStateException("nobody foresaw it"));
        BulkRun run = run(5);

        assertThat(outcome(run, 1))
                .isInstanceOfSatisfying(
                        BulkOutcome.Refusal.class,
                        refused -> assertThat(refused.why()).isInstanceOf(InvalidInput.class));
        assertThat(outcome(run, 2))
                .isInstanceOfSatisfying(
                        BulkOutcome.Refusal.class,
                        refused -> assertThat(refused.why()).isInstanceOf(NotAllowed.class));
        assertThat(outcome(run, 3)).isEqualTo(new BulkOutcome.Conflict());
        assertThat(outcome(run, 4))
                .isInstanceOfSatisfying(
                        BulkOutcome.Fault.class,
                        fault -> assertThat(log.getAll()).contains("Error " + fault.code(), "nobody foresaw it"));
        assertThat(outcome(run, 5).done()).isTrue();
    }

    @Test
    void triesAgainOnceByItselfWhatWasChangedAtTheSameMoment() {
        faults.put("1", once(() -> new CannotAcquireLockException("meanwhile")));
        BulkRun run = run(1);

        assertThat(performed).containsExactly("1", "1");
        assertThat(run.done()).isEqualTo(1);
    }

    @Test
    void retriesWhatFailedAndNothingElse() {
        faults.put("2", once(NotAllowed::new));
        faults.put("3", NotAllowed::new);
        BulkRun run = run(3);

        run.retry();
        assertThat(run.passed()).isEqualTo(1);
        finish(run);

        assertThat(performed).containsExactly("1", "2", "3", "2", "3");
        assertThat(run.undone()).extracting(BulkRow::id).containsExactly("3");
    }

    @Test
    void doesNothingTwiceForTwoClicks() {
        BulkRun run = run(2);
        finish(run);
        run.retry();
        finish(run);

        assertThat(performed).containsExactly("1", "2");
    }

    @Test
    void leavesWhatWasStoppedForTheNextRetry() {
        BulkRun run = new BulkRun(rows(3), this::perform);
        run.next();
        run.stop();

        assertThat(run.running()).isFalse();
        assertThat(run.done()).isEqualTo(1);
        assertThat(run.outcome(run.rows().getLast())).isEmpty();
        run.retry();
        finish(run);
        assertThat(performed).containsExactly("1", "2", "3");
    }

    @Test
    void leavesOutWhatCannotBeDone() {
        List<BulkRow> rows = List.of(
                new BulkRow("1", "một", "", null, "Việc này không còn mở."), new BulkRow("2", "hai", "", null, null));
        BulkRun run = new BulkRun(rows, this::perform);
        finish(run);

        assertThat(performed).containsExactly("2");
        assertThat(run.rows()).hasSize(1);
    }

    private BulkRun run(int number) {
        BulkRun run = new BulkRun(rows(number), this::perform);
        finish(run);
        return run;
    }

    private static void finish(BulkRun run) {
        while (run.running()) {
            run.next();
        }
    }

    private static BulkOutcome outcome(BulkRun run, int number) {
        return run.outcome(run.rows().get(number - 1)).orElseThrow();
    }

    private static List<BulkRow> rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new BulkRow(Integer.toString(n), "Việc " + n, "", null, null))
                .toList();
    }

    private void perform(BulkRow row) {
        performed.add(row.id());
        @Nullable
        RuntimeException fault = faults.getOrDefault(row.id(), () -> null).get();
        if (fault != null) {
            throw fault;
        }
    }

    private static Supplier<RuntimeException> once(Supplier<RuntimeException> fault) {
        List<RuntimeException> left = new ArrayList<>(List.of(fault.get()));
        return () -> left.isEmpty() ? null : left.removeFirst();
    }
}
