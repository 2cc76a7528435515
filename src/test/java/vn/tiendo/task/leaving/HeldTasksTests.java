package vn.tiendo.task.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;

/** Only what is still in somebody's hands is passed on from them. */
@IntegrationTest
class HeldTasksTests {

    @Autowired
    private HeldTasks held;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void endsNobodyElsesTurn() {
        UUID directive = manyUnits.handOut("hn", 1);
        UUID addressee = campaign.unit(directive, "hn1").id();
        UUID clerk = campaign.person("c.hn1");
        UUID other = campaign.person("d.hn1");
        PersonRef head = campaign.actAs.as("cv.th", () -> campaign.organization.person(campaign.person("h.hn1")));
        String task = campaign.actAs.as("c.hn1", () -> campaign.task("receive-directive", addressee));
        campaign.actAs.as("c.hn1", () -> campaign.tasks.claim(task));
        List<WorkLine> seen = campaign.actAs.as("cv.th", () -> held.naming(clerk));
        assertThat(seen).extracting(WorkLine::id).containsExactly(task);
        clock.forward(Duration.ofDays(1));
        campaign.actAs.as("c.hn1", () -> campaign.tasks.handOver(task, other, "Đi công tác"));
        clock.forward(Duration.ofDays(1));

        transaction.executeWithoutResult(status -> held.pass(clerk, head, seen));

        assertThat(jdbc.sql("select person_id from task_stint where task_id = :task")
                        .param("task", task)
                        .query(UUID.class)
                        .list())
                .as("the clerk's turn has ended, the colleague's goes on")
                .containsExactly(clerk);
        assertThat(jdbc.sql("select assignee_id from task where id = :task")
                        .param("task", task)
                        .query(UUID.class)
                        .single())
                .isEqualTo(other);
    }
}
