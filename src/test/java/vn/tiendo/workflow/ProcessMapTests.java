package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.Test;
import vn.tiendo.workflow.ProcessCourse.Position;
import vn.tiendo.workflow.ProcessCourse.Step;

/** What lies ahead, and what is not to be expected. */
class ProcessMapTests {

    private static final Instant AT = Instant.parse("2022-09-29T01:00:00Z");

    /** work, which a message may interrupt for the withdrawal; then a choice, then one of two ways to the end. */
    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("process")
            .startEvent("begun")
            .userTask("work")
            .exclusiveGateway("choice")
            .userTask("left")
            .endEvent("done")
            .moveToNode("choice")
            .userTask("right")
            .endEvent("done-otherwise")
            .moveToActivity("work")
            .boundaryEvent("interrupted")
            .message("interrupted")
            .serviceTask("withdraw")
            .endEvent("withdrawn")
            .done();

    @Test
    void leavesOutWhatOnlyAnInterruptionLeadsTo() {
        assertThat(course(Set.of(), step("begun", true), step("work", false)).steps())
                .extracting(Step::id)
                .containsExactlyInAnyOrder("work", "left", "right");
    }

    @Test
    void ordersStepsByTheFlowThoughWaysLeadBack() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("loops")
                .startEvent()
                .userTask("z-draft")
                .userTask("y-review")
                .exclusiveGateway("is-good")
                .userTask("a-number")
                .endEvent()
                .moveToNode("is-good")
                .connectTo("z-draft")
                .done();
        assertThat(new ProcessMap(model)
                        .course("loops", List.of(), Set.of("z-draft"), false)
                        .steps())
                .extracting(Step::id)
                .containsExactly("z-draft", "y-review", "a-number");
    }

    @Test
    void knowsThatAWayNotTakenWillNotBeTaken() {
        ProcessCourse course =
                course(Set.of(), step("begun", true), step("work", true), step("choice", true), step("left", false));
        assertThat(position(course, "work")).isEqualTo(Position.PASSED);
        assertThat(position(course, "left")).isEqualTo(Position.CURRENT);
        assertThat(position(course, "right")).isEqualTo(Position.BYPASSED);
        assertThat(course.passed()).containsExactlyInAnyOrder("begun", "work", "choice");
    }

    @Test
    void tellsWhatAnInterruptionStopped() {
        ProcessCourse course = course(
                Set.of("withdraw"), step("begun", true), new PathStep("work", AT, AT, true), step("interrupted", true));
        assertThat(position(course, "work")).isEqualTo(Position.STOPPED);
        assertThat(position(course, "withdraw")).isEqualTo(Position.CURRENT);
        assertThat(position(course, "left")).isEqualTo(Position.BYPASSED);
    }

    /** A morning's sweep is no step of the directive's way; what somebody then has to do is one, once it has come. */
    @Test
    void showsOfWhatAnEventSetsOffOnlyWhatPeopleHaveToDo() {
        ProcessBuilder process = Bpmn.createExecutableProcess("beside");
        BpmnModelInstance model =
                process.startEvent("begun").userTask("work").endEvent("done").done();
        process.eventSubProcess("each-morning")
                .startEvent("morning-begun")
                .interrupting(false)
                .timerWithCycle("R/P1D")
                .serviceTask("sweep")
                .userTask("write-letter")
                .endEvent("swept");
        ProcessMap map = new ProcessMap(model);
        assertThat(map.course("beside", List.of(step("begun", true), step("work", false)), Set.of(), false)
                        .steps())
                .extracting(Step::id)
                .containsExactly("work");
        ProcessCourse course = map.course(
                "beside",
                List.of(step("begun", true), step("work", false), step("sweep", true), step("write-letter", false)),
                Set.of(),
                false);
        assertThat(course.steps()).extracting(Step::id).containsExactlyInAnyOrder("work", "write-letter");
        assertThat(position(course, "write-letter")).isEqualTo(Position.CURRENT);
    }

    private static ProcessCourse course(Set<String> awaitingJob, PathStep... path) {
        return new ProcessMap(MODEL).course("process", List.of(path), awaitingJob, false);
    }

    private static PathStep step(String element, boolean left) {
        return new PathStep(element, AT, left ? AT : null, false);
    }

    private static Position position(ProcessCourse course, String step) {
        return course.steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
