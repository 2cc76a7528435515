package vn.tiendo.execution.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** Two who write many units at once take them in the same order, so that neither waits for what the other has. */
@IntegrationTest
class LockOrderTests {

    /** More than are locked by one statement. */
    private static final int MANY = 1_200;

    private static final UUID DIRECTIVE = UUID.fromString("0e0e0e0e-0000-4000-8000-000000000035");

    @Autowired
    private UnitProgress progress;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private MutableClock clock;

    /** In the order of the databases. */
    private List<UUID> units;

    /** What is theirs; the works' own ids stand in the contrary order. */
    private List<UUID> works;

    @BeforeEach
    void write() {
        units = sorted().toList();
        works = sorted().toList().reversed();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Object[]> addressees = new ArrayList<>();
        List<Object[]> assignments = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            UUID unit = UUID.randomUUID();
            addressees.add(new Object[] {units.get(n), DIRECTIVE, unit, now});
            assignments.add(new Object[] {works.get(n), DIRECTIVE, units.get(n), UUID.randomUUID(), unit});
        }
        batches.batchUpdate(
                "insert into addressee (id, directive_id, unit_id, state, instance_id, handed_out_at, version)"
                        + " values (?, ?, ?, 'RECEIVED', '-', ?, 0)",
                addressees);
        batches.batchUpdate(
                "insert into assignment (id, directive_id, addressee_id, obligation_id, unit_id, work_kind, state, version)"
                        + " values (?, ?, ?, ?, ?, 'OTHER', 'RECEIVED', 0)",
                assignments);
        transaction.executeWithoutResult(status -> progress.refresh(units));
    }

    private static Stream<UUID> sorted() {
        return Stream.generate(UUID::randomUUID).limit(MANY).sorted(Comparator.comparing(UUID::toString));
    }

    @AfterEach
    void remove() {
        for (String table : List.of("directive_unit_progress", "assignment", "addressee")) {
            jdbc.sql("delete from " + table + " where directive_id = :id")
                    .param("id", DIRECTIVE)
                    .update();
        }
    }

    @Test
    void takesUnitsInTheOrderOfTheirIds() {
        takesTheFirstFirst(() -> progress.refresh(units));
    }

    @Test
    void takesUnitsInTheSameOrderByWhatIsTheirs() {
        takesTheFirstFirst(() -> progress.refreshOf(works));
    }

    @Test
    void takesUnitsInTheSameOrderByBoth() {
        takesTheFirstFirst(() -> {
            progress.refresh(units.subList(MANY / 2, MANY));
            progress.refreshOf(works.subList(0, MANY / 2));
        });
    }

    /** While somebody holds the first, whoever comes second has none of the others yet. */
    private void takesTheFirstFirst(Runnable refresh) {
        CompletableFuture<?> second = transaction.execute(status -> {
            assertThat(locked(units.getFirst(), "")).isTrue();
            CompletableFuture<?> writer = CompletableFuture.runAsync(
                    () -> transaction.executeWithoutResult(other -> refresh.run()),
                    task -> Thread.ofPlatform().start(task)); // it waits, and would take the place of others
            await().during(Duration.ofMillis(500)) // looks in a thread of its own, and so in another transaction
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> transaction.execute(other -> locked(units.getLast(), " skip locked")));
            assertThat(writer).isNotDone();
            return writer;
        });
        second.join();
    }

    private boolean locked(UUID addressee, String how) {
        return !jdbc.sql("select addressee_id from directive_unit_progress where addressee_id = :id for update" + how)
                .param("id", addressee)
                .query(UUID.class)
                .list()
                .isEmpty();
    }
}
