package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.workflow.ProcessCourse.Position;
import vn.tiendo.workflow.ProcessCourse.Step;

/** Where an instance stands on its drawing; each instance is rolled back, so that no room is asked about its subject. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
@WithMockUser(roles = "USER")
class ProcessCourseTests {

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private ApplicationEvents events;

    @Test
    void tellsWhereAnInstanceStandsAndWhatLiesAhead() {
        ProcessCourse course = workflow.course(startUnit());

        assertThat(course.processId()).isEqualTo("unit-execution");
        assertThat(course.ended()).isFalse();
        assertThat(course.steps().getFirst().id()).isEqualTo("receive-directive");
        assertThat(position(course, "receive-directive")).isEqualTo(Position.CURRENT);
        assertThat(position(course, "assign-obligations")).isEqualTo(Position.AHEAD);
        assertThat(position(course, "rule-on-return")).isEqualTo(Position.AHEAD);
        assertThat(course.current()).containsExactly("receive-directive");
        assertThat(course.passed()).contains("directive-handed-out");
    }

    @Test
    void countsHowOftenAStepWasVisited() {
        String instance = startUnit();
        workflow.complete(openTask(), "RETURNED");
        workflow.complete(openTask(), "INSISTED");

        assertThat(step(workflow.course(instance), "receive-directive"))
                .extracting(Step::position, Step::visits)
                .containsExactly(Position.CURRENT, 2);
    }

    @Test
    void tellsAtTheEndWhatWasNotTaken() {
        String instance = startUnit();
        workflow.complete(openTask(), "RETURNED");
        workflow.complete(openTask(), "ACCEPTED");

        ProcessCourse course = workflow.course(instance);
        assertThat(course.ended()).isTrue();
        assertThat(course.current()).isEmpty();
        assertThat(position(course, "receive-directive")).isEqualTo(Position.PASSED);
        assertThat(position(course, "prepare-report")).isEqualTo(Position.BYPASSED);
        assertThat(course.steps()).filteredOn(Step::end).extracting(Step::id).containsExactly("unit-not-addressed");
    }

    @Test
    void ordersStepsAsTheFlowComesToThem() {
        ProcessCourse course = workflow.course(startUnit());

        assertThat(course.steps())
                .extracting(Step::id)
                .containsSubsequence(
                        "receive-directive",
                        "assign-obligations",
                        "prepare-report",
                        "sign-report",
                        "check-report",
                        "reopen-obligations");
    }

    @Test
    void showsTheStepsOfACalledProcessWhereItIsCalled() {
        ProcessCourse course = workflow.course(
                workflow.start("directive-rollout", "directiveId", Ids.next().toString()));

        assertThat(course.steps())
                .extracting(Step::id)
                .doesNotContain("consolidate-reports", "report-issued")
                .containsSubsequence(
                        "follow-directive",
                        "consolidate-results",
                        "approve-consolidation",
                        "number-consolidation",
                        "send-upward",
                        "close-directive");
        assertThat(position(course, "number-consolidation")).isEqualTo(Position.AHEAD);
        assertThat(course.called()).isEmpty();
    }

    @Test
    void handsOutTheDrawingAsDeployed() {
        assertThat(workflow.drawing(startUnit()))
                .startsWith("<?xml")
                .contains("id=\"unit-execution\"", "BPMNShape", "tiếp nhận");
        assertThatThrownBy(() -> workflow.drawing("nothing")).isInstanceOf(NotFound.class);
    }

    private String startUnit() {
        return workflow.start("unit-execution", "addresseeId", Ids.next().toString());
    }

    private String openTask() {
        List<TaskOpened> opened = events.stream(TaskOpened.class).toList();
        return opened.getLast().taskId();
    }

    private static Step step(ProcessCourse course, String id) {
        return course.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Position position(ProcessCourse course, String id) {
        return step(course, id).position();
    }
}
