package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;

/** How many JDBC executions a letter of urging costs (QUALITY 7). */
@IntegrationTest
class UrgingLetterStatementTests {

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
    private QuietCounter statements;

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForFew() {
        clock.reset();
        UUID few = manyUnits.handOut("lsf", 2);
        UUID many = manyUnits.handOut("lsm", 60);
        late.morning(few, LateCampaign.LETTER_DAY);
        late.morning(many, LateCampaign.LETTER_DAY);
        String taskOfFew = late.task(few);
        String taskOfMany = late.task(many);

        assertThat(statements.count("cv.th", () -> letters.late(taskOfMany)))
                .isEqualTo(statements.count("cv.th", () -> letters.late(taskOfFew)));
        Set<UUID> fewLate = late.late(few);
        Set<UUID> manyLate = late.late(many);
        assertThat(manyLate).hasSize(60);
        assertThat(statements.count("cv.th", () -> issue(taskOfMany, manyLate, "1601/UBND-TH")))
                .isEqualTo(statements.count("cv.th", () -> issue(taskOfFew, fewLate, "1602/UBND-TH")));
        assertThat(statements.count("cv.th", () -> urging.history(many, null, 0, 20)))
                .isEqualTo(statements.count("cv.th", () -> urging.history(few, null, 0, 20)));
    }

    private void issue(String task, Set<UUID> units, String number) {
        letters.issue(TaskTicket.of(task), new UrgingLetterDraft(units, number, LocalDate.of(2022, 11, 2), ""));
    }
}
