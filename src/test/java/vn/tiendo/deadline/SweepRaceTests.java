package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;

/** A sweep beside another sweep, and beside somebody who moves the deadline (QUALITY R14). */
@IntegrationTest
@Import({Campaign.class, ManyUnits.class})
class SweepRaceTests {

    private static final int INTERLEAVINGS = 200;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private Sweep sweep;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    /** The timer and the safety run wake at the same moment, on two nodes at that. */
    @Test
    void isSweptOnceByTwoAtATime() throws Exception {
        for (int round = 0; round < 10; round++) {
            clock.reset();
            UUID directive = issue("swt" + round, 1);
            clock.setTo(LocalDateTime.of(2022, 9, 30, 7, 30).atZone(OfficeTime.ZONE));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<?>> both = new ArrayList<>();
            for (int each = 0; each < 2; each++) {
                both.add(threads.submit(() -> {
                    start.await();
                    return vn.tiendo.workflow.SystemActor.call(() -> {
                        sweep.run(directive);
                        return directive;
                    });
                }));
            }
            for (Future<?> one : both) {
                one.get();
            }
            assertThat(milestones(directive, "receive-directive")).containsExactly("T+1 <- ");
        }
    }

    @Test
    void saysOfAMovedDeadlineEverythingBeforeOrNothing() throws Exception {
        UUID directive = issue("swi", 1);
        Instant early = moment(LocalDate.of(2022, 10, 28));
        Instant late = moment(LocalDate.of(2022, 11, 1));
        clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30)
                .atZone(OfficeTime.ZONE)); // three days before the one, five before the other
        int sweptFirst = 0;
        for (int round = 0; round < INTERLEAVINGS; round++) {
            reset(directive, early);
            CyclicBarrier start = new CyclicBarrier(2);
            int pause = round % 4;
            Future<?> sweeping = threads.submit(() -> {
                start.await();
                Thread.sleep(pause == 1 ? 1 : 0);
                vn.tiendo.workflow.SystemActor.call(() -> {
                    sweep.run(directive);
                    return directive;
                });
                return directive;
            });
            Future<Integer> moving = threads.submit(() -> {
                start.await();
                Thread.sleep(pause == 2 ? 1 : pause == 3 ? 3 : 0);
                return move(directive, early, late);
            });
            int saidBefore = moving.get();
            sweeping.get();
            assertThat(reminders(directive, early)).as("round %d", round).isEqualTo(saidBefore);
            assertThat(reminders(directive, early) + reminders(directive, late)).isEqualTo(3);
            sweptFirst += saidBefore > 0 ? 1 : 0;
        }
        assertThat(sweptFirst).as("both orders came about").isBetween(1, INTERLEAVINGS - 1);
    }

    /** @return how many reminders of the old deadline stood when it was moved */
    private int move(UUID directive, Instant from, Instant to) {
        Integer before = transactions.execute(status -> campaign.actAs.as("cv.th", () -> {
            deadlines.hold(directive);
            int said = reminders(directive, from);
            due(directive, to);
            return said;
        }));
        return before == null ? -1 : before;
    }

    private void reset(UUID directive, Instant due) {
        jdbc.sql("delete from reminder_receiver").update();
        jdbc.sql("delete from reminder").update();
        due(directive, due);
        jdbc.sql("delete from deadline_watch where directive_id = :id")
                .param("id", directive)
                .update();
        jdbc.sql("insert into deadline_watch (directive_id, swept_until, next_sweep_at) values (:id, :day, :next)")
                .param("id", directive)
                .param("day", LocalDate.of(2022, 10, 24))
                .param("next", Watches.at(clock.instant()))
                .update();
    }

    private void due(UUID directive, Instant due) {
        jdbc.sql("update assignment set due_last_working_moment = :due where directive_id = :id")
                .param("due", Watches.at(due))
                .param("id", directive)
                .update();
    }

    private int reminders(UUID directive, Instant version) {
        return jdbc.sql(
                        "select count(*) from reminder where directive_id = :id and kind = 'ASSIGNMENT' and due_version = :due")
                .param("id", directive)
                .param("due", Watches.at(version))
                .query(Integer.class)
                .single();
    }

    private UUID issue(String unitClass, int units) {
        manyUnits.add(unitClass, units);
        UUID directive = manyUnits.draft(unitClass);
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.approve());
        campaign.number(directive);
        campaign.awaitHandedOut(directive);
        return directive;
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(17, 0).atZone(OfficeTime.ZONE).toInstant();
    }

    private List<String> milestones(UUID directive, String kind) {
        return new ArrayList<>(
                jdbc.sql("select milestone, covered from reminder where directive_id = :id and kind = :kind"
                                + " order by due_at, subject_id")
                        .param("id", directive)
                        .param("kind", kind)
                        .query((row, n) -> row.getString(1) + " <- " + row.getString(2))
                        .list());
    }
}
