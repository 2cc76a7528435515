package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.IntegrationTest;

/** The engine inside our transactions; each is rolled back, so that no room is asked about subjects that do not exist. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
@WithMockUser(roles = "USER")
class WorkflowServiceTests {

    private static final String OBLIGATION = "obligation-execution";

    private final String subject = Ids.next().toString();

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @Test
    void announcesTheStepThatAProcessWaitsIn() {
        String instance = startObligation();

        assertThat(events.stream(TaskOpened.class)).singleElement().satisfies(opened -> {
            assertThat(opened.processId()).isEqualTo(OBLIGATION);
            assertThat(opened.step()).isEqualTo("carry-out-obligation");
            assertThat(opened.instanceId()).isEqualTo(instance);
            assertThat(opened.businessKey()).isEqualTo(subject);
        });
        assertThat(UUID.fromString(instance)).isNotNull();
    }

    @Test
    void endsWhenTheLastStepIsCompleted() {
        String instance = startObligation();

        workflow.complete(openTask(), "FINISHED");

        assertThat(running(instance)).isZero();
        assertThat(workflow.path(instance))
                .extracting(PathStep::element)
                .containsExactly("obligation-assigned", "carry-out-obligation", "obligation-carried-out");
        assertThat(workflow.path(instance))
                .allSatisfy(step -> assertThat(step.left()).isNotNull());
        assertThat(events.stream(TaskWithdrawn.class)).isEmpty();
    }

    @Test
    void goesOnAsThePersonDecided() {
        String instance = startUnit();

        workflow.complete(openTask(), "RETURNED");

        assertThat(events.stream(TaskOpened.class).map(TaskOpened::step))
                .containsExactly("receive-directive", "rule-on-return");
        assertThat(workflow.path(instance)).extracting(PathStep::element).contains("is-addressee-right");
    }

    @Test
    void storesTheAggregatesIdAndNothingElse() {
        startUnit();

        workflow.complete(openTask(), "RECEIVED");

        assertThat(strings("select name_ from act_ru_variable where text_ = :subject"))
                .containsExactly("addresseeId");
        assertThat(count("act_ru_variable where type_ <> 'string' or name_ = 'outcome'"))
                .isZero();
        assertThat(count("act_hi_varinst")).isZero();
        assertThat(count("act_ge_bytearray where name_ = 'addresseeId'")).isZero();
    }

    @Test
    void isUndoneWithTheCallersTransaction() {
        String instance = startObligation();
        assertThat(running(instance)).isPositive();

        TestTransaction.flagForRollback();
        TestTransaction.end();

        assertThat(running(instance)).isZero();
        assertThat(strings("select id_ from act_hi_procinst where business_key_ = :subject"))
                .isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void admitsPeopleAndStepsOnly() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::startObligation);
    }

    private String startObligation() {
        return workflow.start(OBLIGATION, "assignmentId", subject);
    }

    private String startUnit() {
        return workflow.start("unit-execution", "addresseeId", subject);
    }

    private String openTask() {
        return events.stream(TaskOpened.class).toList().getLast().taskId();
    }

    private int running(String instance) {
        return count("act_ru_execution where proc_inst_id_ = '" + instance + "'");
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).param("subject", subject).query(String.class).list();
    }
}
