package vn.tiendo.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveFacts.ObligationFacts;
import vn.tiendo.execution.DueService;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.Meter;

/**
 * The deadline of five obligations of 3,321 units is moved (QUALITY W10): first with an open step for every assignment, then
 * the assignments alone.
 */
@IntegrationTest
@WithMockUser(roles = "SYSTEM")
class ReschedulingBenchmark {

    private static final int UNITS = 3_321;
    private static final int OBLIGATIONS = 5;
    private static final int REPETITIONS = 5;
    private static final double BUDGET = 0.6;
    private static final int NOISE = 3;
    private static final int EXECUTIONS = 20;
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 28);

    @Autowired
    private Campaign campaign;

    @Autowired
    private LargeDirective large;

    @Autowired
    private DueService dues;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Meter meter;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void movesTheDeadlineOfThreeThousandUnits() {
        UUID directive =
                large.make(UNITS, OBLIGATIONS, made -> large.due(made, 1, OBLIGATIONS, Deadline.by(FIRST, calendar)));
        Meter.Runs steps = new Meter.Runs("change of dates, 16,605 assignments and their open steps");
        Meter.Runs ours = new Meter.Runs("W10 change of dates, 16,605 assignments");
        move(directive, FIRST.plusDays(3));
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            steps.add(move(directive, FIRST.plusDays(4 + repetition % 2)));
        }
        jdbc.sql("delete from task where root_id = :id and state = 'OPEN'")
                .param("id", directive)
                .update();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            ours.add(move(directive, FIRST.plusDays(10 + repetition % 2)));
        }

        Meter.print("W10, change of dates", List.of(ours, steps), "");
        assertThat(ours.costs()).allSatisfy(cost -> {
            assertThat(cost.statements()).isLessThanOrEqualTo(EXECUTIONS);
            assertThat(cost.transactions()).isEqualTo(1);
        });
        assertThat(steps.costs())
                .allSatisfy(cost -> assertThat(cost.statements()).isLessThanOrEqualTo(EXECUTIONS));
        assertThat(ours.median()).isLessThan(NOISE * BUDGET);
    }

    private Meter.Cost move(UUID directive, LocalDate day) {
        large.settle();
        DirectiveFacts facts = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
        Set<UUID> all = facts.obligations().stream().map(ObligationFacts::id).collect(Collectors.toSet());
        DueChange change =
                DueChange.of(facts, all, Deadline.Wording.of(Deadline.Phrase.BY, day, Deadline.Reading.STRICT));
        Meter.Cost cost = meter.of(() -> transactions.executeWithoutResult(
                status -> assertThat(dues.reschedule(change).orElseThrow()).hasSize(UNITS)));
        assertThat(jdbc.sql("select count(*) from assignment where directive_id = :id and due_date = :day")
                        .param("id", directive)
                        .param("day", day)
                        .query(Integer.class)
                        .single())
                .isEqualTo(UNITS * OBLIGATIONS);
        return cost;
    }
}
