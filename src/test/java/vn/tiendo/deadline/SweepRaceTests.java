package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.CalendarChange;
import vn.tiendo.calendar.CalendarDay;
import vn.tiendo.calendar.CalendarService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;

/** A sweep beside another sweep, and beside the calendar that counts deadlines again (QUALITY R14). */
@IntegrationTest
class SweepRaceTests {

    private static final int INTERLEAVINGS = 200;

    private static final List<CalendarDay> OFF = Stream.of(27, 28)
            .map(day -> new CalendarDay(
                    LocalDate.of(2022, 10, day),
                    "Nghỉ bão",
                    CalendarDay.Kind.OFF,
                    CalendarDay.Status.OFFICIAL,
                    "CĐ 01"))
            .toList();
    private static final CalendarChange WORKED =
            new CalendarChange(List.of(), OFF.stream().map(CalendarDay::day).collect(Collectors.toSet()));

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private CalendarService days;

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
        recount(WORKED, Ids.next(), Instant.EPOCH);
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

    /** With two days off the last working day is the 26th instead of the 28th: one day ahead instead of three. */
    @Test
    void saysOfADeadlineThatIsCountedAgainEverythingBeforeOrNothing() throws Exception {
        UUID directive = issue("swi", 1);
        Instant early = moment(LocalDate.of(2022, 10, 28));
        Instant late = moment(LocalDate.of(2022, 10, 26));
        clock.setTo(LocalDateTime.of(2022, 10, 25, 7, 30).atZone(OfficeTime.ZONE));
        int sweptFirst = 0;
        for (int round = 0; round < INTERLEAVINGS; round++) {
            reset(directive, round % 5 > 0);
            CyclicBarrier start = new CyclicBarrier(2);
            int pause = round % 4;
            int held = 1 + round % 24; // whoever is held back long enough comes second
            Future<?> sweeping = threads.submit(() -> {
                start.await();
                Thread.sleep(pause == 1 ? held : 0);
                return vn.tiendo.workflow.SystemActor.call(() -> {
                    sweep.run(directive);
                    return directive;
                });
            });
            Future<Integer> moving = threads.submit(() -> {
                start.await();
                Thread.sleep(pause == 2 ? 1 : pause == 3 ? held : 0);
                return recount(new CalendarChange(OFF, Set.of()), directive, early);
            });
            int saidBefore = moving.get();
            sweeping.get();
            assertThat(reminders(directive, early)).as("round %d", round).isEqualTo(saidBefore);
            assertThat(List.of(reminders(directive, early), reminders(directive, late)))
                    .as("round %d", round)
                    .containsExactlyInAnyOrder(0, 3);
            sweptFirst += saidBefore > 0 ? 1 : 0;
        }
        assertThat(sweptFirst).as("both orders came about").isBetween(1, INTERLEAVINGS - 1);
    }

    /** @return how many reminders of the old deadline stood when all was moved and not yet committed */
    private int recount(CalendarChange change, UUID directive, Instant before) {
        Integer said = transactions.execute(status -> campaign.actAs.as("admin", () -> {
            days.apply(change, days.year(2022).version());
            return reminders(directive, before);
        }));
        return said == null ? -1 : said;
    }

    private void reset(UUID directive, boolean watched) {
        recount(WORKED, directive, Instant.EPOCH);
        jdbc.sql("delete from reminder_receiver").update();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from deadline_watch where directive_id = :id")
                .param("id", directive)
                .update();
        if (watched) {
            jdbc.sql("insert into deadline_watch (directive_id, swept_until, next_sweep_at) values (:id, :day, :next)")
                    .param("id", directive)
                    .param("day", LocalDate.of(2022, 10, 24))
                    .param("next", Watches.at(clock.instant()))
                    .update();
        }
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
