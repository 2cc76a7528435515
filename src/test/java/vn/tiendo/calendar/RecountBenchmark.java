package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.Deadline;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.Meter;

/**
 * The deadline of a directive moves over all its units (QUALITY W10): five obligations of 3,321 communes, first each in
 * hand, so that for every assignment its open step moves too, then the assignments alone. A day off is entered and taken away again.
 */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class RecountBenchmark {

    private static final int UNITS = 3_321;
    private static final int OBLIGATIONS = 5;
    private static final int ASSIGNMENTS = UNITS * OBLIGATIONS;
    private static final int REPETITIONS = 3;
    private static final double BUDGET = 0.6;
    private static final int NOISE = 3;
    private static final int EXECUTIONS = 50;
    private static final LocalDate FRIDAY = LocalDate.of(2022, 10, 28);
    private static final CalendarDay OFF = new CalendarDay(
            FRIDAY, "Nghỉ phòng, chống bão", CalendarDay.Kind.OFF, CalendarDay.Status.OFFICIAL, "CĐ 01");

    @Autowired
    private LargeDirective large;

    @Autowired
    private CalendarService days;

    @Autowired
    private CalendarStore store;

    @Autowired
    private Meter meter;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void workAgain() {
        days.apply(CalendarChange.without(FRIDAY), days.year(2022).version());
    }

    @Test
    void movesTheDeadlineOfThreeThousandUnits() {
        UUID directive = large.make(
                UNITS, OBLIGATIONS, made -> large.due(made, 1, OBLIGATIONS, Deadline.by(FRIDAY, store.table())));
        Meter.Runs steps = new Meter.Runs("recount, 16,605 assignments and 19,926 open steps");
        Meter.Runs ours = new Meter.Runs("W10 recount, 16,605 assignments");
        Meter.Runs peer = new Meter.Runs("row by row, 16,605 assignments, one transaction");
        recount(directive, CalendarChange.of(OFF), FRIDAY.minusDays(1));
        recount(directive, CalendarChange.without(FRIDAY), FRIDAY);
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            steps.add(recount(directive, CalendarChange.of(OFF), FRIDAY.minusDays(1)));
            steps.add(recount(directive, CalendarChange.without(FRIDAY), FRIDAY));
        }
        jdbc.sql("delete from task where root_id = :id and state = 'OPEN'")
                .param("id", directive)
                .update();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            ours.add(recount(directive, CalendarChange.of(OFF), FRIDAY.minusDays(1)));
            ours.add(recount(directive, CalendarChange.without(FRIDAY), FRIDAY));
            peer.add(rowByRow(directive, CalendarChange.of(OFF), FRIDAY.minusDays(1)));
            peer.add(rowByRow(directive, CalendarChange.without(FRIDAY), FRIDAY));
        }

        Meter.print(
                "W10",
                List.of(ours, peer, steps),
                String.format(Locale.ROOT, "row by row: %.1f times ours", peer.median() / ours.median()));
        assertThat(ours.costs()).allSatisfy(cost -> {
            assertThat(cost.statements()).isLessThanOrEqualTo(EXECUTIONS);
            assertThat(cost.transactions()).isEqualTo(1);
        });
        assertThat(steps.costs())
                .allSatisfy(cost -> assertThat(cost.statements()).isLessThanOrEqualTo(EXECUTIONS));
        assertThat(ours.median()).isLessThan(NOISE * BUDGET);
    }

    private Meter.Cost recount(UUID directive, CalendarChange change, LocalDate last) {
        large.settle();
        Meter.Cost cost = meter.of(() -> days.apply(change, days.year(2022).version()));
        assertMoved(directive, last);
        return cost;
    }

    private Meter.Cost rowByRow(UUID directive, CalendarChange change, LocalDate last) {
        large.settle();
        CalendarTable after = store.table().with(change);
        Meter.Cost cost = meter.of(() -> transactions.executeWithoutResult(status -> each(directive, after)));
        assertMoved(directive, last);
        return cost;
    }

    /** Reads each row and writes it back, as an entity would be. */
    private void each(UUID directive, CalendarTable after) {
        List<UUID> ids = jdbc.sql("select id from assignment where directive_id = :id and state = 'IN_PROGRESS'")
                .param("id", directive)
                .query(UUID.class)
                .list();
        for (UUID id : ids) {
            Deadline due = jdbc.sql("select due_phrase, due_date, due_number, due_reading, due_legal_end,"
                            + " due_last_working_moment from assignment where id = :id")
                    .param("id", id)
                    .query((row, n) -> new Deadline(
                            Deadline.Phrase.valueOf(row.getString(1)),
                            row.getObject(2, LocalDate.class),
                            row.getObject(3, Integer.class),
                            Deadline.Reading.valueOf(row.getString(4)),
                            null,
                            row.getTimestamp(5).toInstant(),
                            row.getTimestamp(6).toInstant()))
                    .single()
                    .under(after);
            jdbc.sql("update assignment set due_legal_end = :end, due_last_working_moment = :moment,"
                            + " version = version + 1 where id = :id")
                    .param("end", at(due.legalEnd()))
                    .param("moment", at(due.lastWorkingMoment()))
                    .param("id", id)
                    .update();
        }
    }

    private void assertMoved(UUID directive, LocalDate last) {
        assertThat(jdbc.sql("select count(*) from assignment where directive_id = :id"
                                + " and cast(due_last_working_moment at time zone 'Asia/Ho_Chi_Minh' as date) = :day")
                        .param("id", directive)
                        .param("day", last)
                        .query(Integer.class)
                        .single())
                .isEqualTo(ASSIGNMENTS);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
