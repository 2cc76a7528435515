package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.StatementCounter;

/** How many JDBC executions the frequent things cost, a batch counting once (QUALITY 7). */
@IntegrationTest
class StatementTests {

    private static final Logger LOG = LoggerFactory.getLogger(StatementTests.class);

    private static final int CHUNK_BUDGET = 60;
    private static final int INBOX_BUDGET = 2;
    private static final int MATRIX_BUDGET = 4;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private ProgressService progress;

    @Autowired
    private StatementCounter counter;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @Test
    void handsOutAChunkOfThirtySixUnitsInFewStatements() {
        manyUnits.add("s", 36);
        manyUnits.add("w", 1);
        handOut("w"); // the first run of all also fills caches
        engine.stop();
        UUID directive = manyUnits.issue("s");
        counter.reset();
        engine.start();
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ofSeconds(2))
                .until(() -> counter.executions().stream().anyMatch(StatementTests::opensFollowUp));
        List<String> executions =
                counter.executions().stream().filter(sql -> !isAcquisition(sql)).toList();
        assertThat(campaign.actAs.as(
                        "cv.th", () -> campaign.rollout.status(directive).started()))
                .isEqualTo(36);
        LOG.info("A chunk of 36 units: {} JDBC executions", executions.size());
        assertThat(executions).as(String.join("\n", executions)).hasSizeLessThanOrEqualTo(CHUNK_BUDGET);
    }

    @Test
    void readsTheInboxInTwoStatementsHoweverManyUnitsThereAre() {
        manyUnits.add("i", 80);
        UUID directive = handOut("i");
        assertThat(directive).isNotNull();
        assertThat(count("cv.th", () -> campaign.tasks.inbox(100))).isLessThanOrEqualTo(INBOX_BUDGET);
        assertThat(count("vanthu", () -> campaign.tasks.inbox(100))).isLessThanOrEqualTo(INBOX_BUDGET);
        assertThat(count("c.i1", () -> campaign.tasks.inbox(100))).isLessThanOrEqualTo(INBOX_BUDGET);
    }

    @Test
    void readsTheMatrixInFourStatementsHoweverManyUnitsThereAre() {
        UUID few = campaign.issue();
        manyUnits.add("x", 120);
        UUID many = handOut("x");
        int forFew = count("cv.th", () -> assertThat(progress.matrices(few)).hasSize(4));
        int forMany = count(
                "cv.th",
                () -> assertThat(progress.matrices(many).getFirst().rows()).hasSize(120));
        assertThat(forFew).isLessThanOrEqualTo(MATRIX_BUDGET);
        assertThat(forMany).isEqualTo(forFew);
    }

    @Test
    void completesAStepInAsManyStatementsHoweverManyTasksAreOpen() {
        manyUnits.add("a", 5);
        UUID small = handOut("a");
        campaign.receive(small, "a1", "c.a1");
        int before = receiving(small, "a2");
        manyUnits.add("b", 200);
        handOut("b");
        assertThat(receiving(small, "a3")).isEqualTo(before);
    }

    private int receiving(UUID directive, String unit) {
        UUID addressee = campaign.unit(directive, unit).id();
        return count("c." + unit, () -> campaign.addressees.receive(ticketOf(addressee), "1"));
    }

    private TaskTicket ticketOf(UUID addressee) {
        return campaign.ticket("receive-directive", addressee);
    }

    private UUID handOut(String unitClass) {
        UUID directive = manyUnits.issue(unitClass);
        campaign.awaitHandedOut(directive);
        return directive;
    }

    private int count(String login, Runnable reading) {
        engine.stop(); // its looking for jobs is not the reader's
        try {
            return campaign.actAs.as(login, () -> {
                counter.reset();
                reading.run();
                return counter.executions().size();
            });
        } finally {
            engine.start();
        }
    }

    private static boolean isAcquisition(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return text.contains("act_ru_job") && text.trim().startsWith("select") && text.contains("lock_exp_time_");
    }

    private static boolean opensFollowUp(String sql) {
        return sql.toLowerCase(Locale.ROOT).startsWith("insert into task ");
    }
}
