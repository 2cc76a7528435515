package vn.tiendo.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.calendar.DueChange;
import vn.tiendo.execution.calendar.DueChanges;
import vn.tiendo.shared.Deadline;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StatementCounter;

/** The deadline of all units moves with the same few statements, however many they are (QUALITY W10). */
@IntegrationTest
class ReschedulingCostTests {

    /** Two of them count the units anew, five hundred at a time (decision 0029). */
    private static final int BUDGET = 9;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignReschedulings dates;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private DueChanges changes;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void movesSixtyUnitsWithAsManyStatementsAsThree() {
        assertThat(statements("few", 3)).isEqualTo(statements("many", 60)).isLessThanOrEqualTo(BUDGET);
    }

    private int statements(String prefix, int units) {
        manyUnits.add(prefix, units);
        UUID directive = manyUnits.issue(prefix);
        campaign.awaitHandedOut(directive);
        DirectiveFacts facts = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
        DueChange change = DueChange.of(
                facts,
                dates.everything(directive),
                Deadline.Wording.of(Deadline.Phrase.BEFORE, LocalDate.of(2022, 11, 10), Deadline.Reading.STRICT));
        transactions.executeWithoutResult(warm -> {
            changes.move(change);
            warm.setRollbackOnly();
        });
        counter.reset();
        Map<UUID, Integer> moved = transactions.execute(status -> changes.move(change));
        int executions = (int) counter.executions().stream()
                .filter(sql -> !sql.contains("ACT_RU_")) // the engine looks for jobs meanwhile
                .count();
        assertThat(moved).hasSize(units);
        return executions;
    }
}
