package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.Meter;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.workflow.SystemActor;

/**
 * One morning's sweep of a directive with 100,000 open assignments (QUALITY W9): thirty obligations of the 3,321 communes, of
 * which three are due and then the other 27. Each unit has a head and an officer of its own, who are both told, and of what
 * is due first was said something before.
 */
@IntegrationTest
class SweepBenchmark {

    private static final int UNITS = 3_321;
    private static final int OBLIGATIONS = 30;
    private static final int SOON = 3;
    private static final int DUE = UNITS * SOON;
    private static final int REST = UNITS * (OBLIGATIONS - SOON);
    private static final int REPETITIONS = 5;
    private static final int PEERS_PART = 9;
    private static final double BUDGET = 1.0;
    private static final double BUDGET_OF_REST = 9.0 * REST / 100_000;
    private static final int NOISE = 3;
    private static final int EXECUTIONS = 24;

    private static final LocalDate SOON_DAY = LocalDate.of(2022, 10, 28);
    private static final LocalDate LATER_DAY = LocalDate.of(2022, 12, 9);
    private static final LocalDate MORNING = LocalDate.of(2022, 10, 25);
    private static final LocalDate MORNING_OF_REST = LocalDate.of(2022, 12, 6);

    @Autowired
    private LargeDirective large;

    @Autowired
    private Sweep sweep;

    @Autowired
    private OneByOne oneByOne;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Meter meter;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void remindsOfTenThousandAmongAHundredThousand() {
        UUID directive = large.make(UNITS, OBLIGATIONS, made -> {
            large.due(made, 1, SOON, Deadline.by(SOON_DAY, calendar));
            large.due(made, SOON + 1, OBLIGATIONS, Deadline.by(LATER_DAY, calendar));
        });
        remindEarlier(directive);
        Meter.Runs ours = new Meter.Runs("W9 sweep, 99,630 open, 9,963 due");
        Meter.Runs peer = new Meter.Runs("one by one, a ninth of it: 11,070 open, 1,107 due");
        sweepOnce(directive, MORNING, DUE);
        peerOnce(directive);
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            ours.add(sweepOnce(directive, MORNING, DUE));
            peer.add(peerOnce(directive));
        }
        Meter.Runs all = new Meter.Runs("W9 sweep, 99,630 open, 89,667 due");
        for (int repetition = 0; repetition < 3; repetition++) {
            all.add(sweepOnce(directive, MORNING_OF_REST, REST));
        }

        double ratio = peer.median() * PEERS_PART / ours.median();
        Meter.print(
                "W9",
                List.of(ours, peer, all),
                String.format(Locale.ROOT, "one by one, all of it (times %d): %.1f times ours", PEERS_PART, ratio));
        assertThat(ours.costs()).allSatisfy(cost -> {
            assertThat(cost.statements()).isLessThanOrEqualTo(EXECUTIONS);
            assertThat(cost.transactions()).as("and one savepoint").isEqualTo(2);
        });
        assertThat(all.costs())
                .extracting(Meter.Cost::statements)
                .as("executions do not grow with what is due")
                .containsOnly(ours.costs().getFirst().statements());
        assertThat(ours.median()).isLessThan(NOISE * BUDGET);
        assertThat(all.median()).isLessThan(NOISE * BUDGET_OF_REST);
    }

    /** Ten and five days ahead, which also warms up. */
    private void remindEarlier(UUID directive) {
        for (int day : new int[] {14, 21}) {
            until(directive, LocalDate.of(2022, 10, day).minusDays(1));
            run(directive, LocalDate.of(2022, 10, day));
        }
        assertThat(reminders("T-10") + reminders("T-5")).isEqualTo(2 * DUE);
    }

    private Meter.Cost sweepOnce(UUID directive, LocalDate morning, int due) {
        prepare(directive, morning);
        Meter.Cost cost = meter.of(() -> run(directive, morning));
        assertThat(reminders("T-3")).isEqualTo(due);
        assertThat(jdbc.sql("select count(*) from reminder_receiver x join reminder r on r.id = x.reminder_id"
                                + " where r.milestone = 'T-3'")
                        .query(Integer.class)
                        .single())
                .as("the officer and the head of each unit")
                .isEqualTo(2 * due);
        assertThat(jdbc.sql("select count(*) from notice where notice_key like :key")
                        .param("key", "deadline:%:" + morning)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * UNITS);
        return cost;
    }

    private Meter.Cost peerOnce(UUID directive) {
        prepare(directive, MORNING);
        Meter.Cost cost = meter.of(() -> assertThat(oneByOne.remind(directive, UNITS / PEERS_PART, MORNING))
                .isEqualTo(DUE / PEERS_PART));
        assertThat(reminders("T-3")).isEqualTo(DUE / PEERS_PART);
        return cost;
    }

    private void prepare(UUID directive, LocalDate morning) {
        jdbc.sql("delete from reminder_receiver where reminder_id in (select id from reminder where milestone = 'T-3')")
                .update();
        jdbc.sql("delete from reminder where milestone = 'T-3'").update();
        jdbc.sql("delete from notice where notice_key like :key")
                .param("key", "deadline:%:" + morning)
                .update();
        until(directive, morning.minusDays(1));
        clock.setTo(morning.atTime(7, 30).atZone(OfficeTime.ZONE));
        large.settle();
    }

    private void until(UUID directive, LocalDate day) {
        jdbc.sql("insert into deadline_watch (directive_id, swept_until, next_sweep_at) values (:id, :day, :next)"
                        + " on conflict (directive_id) do update set swept_until = :day")
                .param("id", directive)
                .param("day", day)
                .param("next", Watches.at(clock.instant()))
                .update();
    }

    private void run(UUID directive, LocalDate day) {
        clock.setTo(day.atTime(7, 30).atZone(OfficeTime.ZONE));
        try {
            SystemActor.call(() -> {
                sweep.run(directive);
                return directive;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int reminders(String milestone) {
        return jdbc.sql("select count(*) from reminder where milestone = :milestone and kind = 'ASSIGNMENT'")
                .param("milestone", milestone)
                .query(Integer.class)
                .single();
    }
}
