package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.workflow.MorningTimer;

/** How many JDBC executions a letter of urging costs (QUALITY 7). */
@IntegrationTest
@Import({Campaign.class, ManyUnits.class, MorningTimer.class, LateCampaign.class})
class UrgingLetterStatementTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private LateCampaign late;

    @Autowired
    private UrgingLetterService letters;

    @Autowired
    private UrgingService urging;

    @Autowired
    private MutableClock clock;

    @Autowired
    private StatementCounter statements;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForFew() {
        UUID few = issue("lsf", 2);
        UUID many = issue("lsm", 60);
        late.morning(few, LateCampaign.LETTER_DAY);
        late.morning(many, LateCampaign.LETTER_DAY);
        String taskOfFew = late.task(few);
        String taskOfMany = late.task(many);

        assertThat(count(() -> letters.late(taskOfMany))).isEqualTo(count(() -> letters.late(taskOfFew)));
        Set<UUID> fewLate = late.late(few);
        Set<UUID> manyLate = late.late(many);
        assertThat(manyLate).hasSize(60);
        assertThat(count(() -> issue(taskOfMany, manyLate, "1601/UBND-TH")))
                .isEqualTo(count(() -> issue(taskOfFew, fewLate, "1602/UBND-TH")));
        assertThat(count(() -> urging.history(many, null, 0, 20)))
                .isEqualTo(count(() -> urging.history(few, null, 0, 20)));
    }

    private void issue(String task, Set<UUID> units, String number) {
        letters.issue(TaskTicket.of(task), new UrgingLetterDraft(units, number, LocalDate.of(2022, 11, 2), ""));
    }

    private int count(Runnable act) {
        engine.stop();
        try {
            return campaign.actAs.as("cv.th", () -> {
                statements.reset();
                act.run();
                return statements.executions().size();
            });
        } finally {
            engine.start();
        }
    }

    private UUID issue(String unitClass, int units) {
        clock.reset();
        manyUnits.add(unitClass, units);
        UUID directive = manyUnits.issue(unitClass);
        campaign.awaitHandedOut(directive);
        return directive;
    }
}
