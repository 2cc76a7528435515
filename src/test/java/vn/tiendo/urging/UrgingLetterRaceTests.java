package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.LateCampaign.LETTER_DAY;
import static vn.tiendo.testing.LateCampaign.STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskState;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.task.TaskWithdrawnAlready;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.workflow.MorningTimer;
import vn.tiendo.workflow.ProcessCourse;
import vn.tiendo.workflow.WorkflowService;

/** The letter of urging beside another morning, and when the directive's time is over before it is written. */
@IntegrationTest
class UrgingLetterRaceTests {

    private static final int ROUNDS = 5;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private LateCampaign late;

    @Autowired
    private MorningTimer timer;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    /** Two mornings of one directive, on two nodes at one moment. */
    @Test
    void isAskedForOnceByTwoMorningsAtATime() {
        for (int round = 0; round < ROUNDS; round++) {
            clock.reset();
            UUID directive = issue("lra" + round);
            timer.settle(directive);
            clock.setTo(LETTER_DAY.atZone(OfficeTime.ZONE));
            engine.stop();
            try {
                timer.begin(directive);
                List<String> mornings = timer.begin(directive);
                assertThat(mornings).hasSize(2);
                List<CompletableFuture<Void>> both = mornings.stream()
                        .map(job -> CompletableFuture.runAsync(() -> timer.run(job)))
                        .toList();
                both.forEach(CompletableFuture::join);
            } finally {
                engine.start();
            }
            assertThat(states(directive)).as("round %d", round).containsExactly("OPEN");
        }
    }

    @Test
    void isNoLongerNeededOnceTheFiguresAreFixed() {
        UUID directive = late.untilTheLetter(issue("lrb"));
        String task = late.task(directive);
        UrgingLetterDraft draft =
                new UrgingLetterDraft(late.late(directive), "1501/UBND-TH", LocalDate.of(2022, 11, 2), "");

        end.fixFigures(directive);

        assertThat(state(directive)).isEqualTo(DirectiveState.CONSOLIDATING);
        assertThat(open(directive)).containsExactly("consolidate-results");
        saysThatItIsGone(task);
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> late.letters.issue(TaskTicket.of(task), draft)))
                .isInstanceOf(TaskWithdrawnAlready.class);
        assertThat(positions(directive))
                .contains("follow-directive PASSED", STEP + " STOPPED", "consolidate-results CURRENT");
        end.submit(directive, end.report(directive).draft());
        assertThat(open(directive)).containsExactly("approve-consolidation");
    }

    /** A morning that has begun and not been worked off does not hold the figures up either. */
    @Test
    void endsAMorningThatIsUnderWay() {
        UUID directive = late.untilTheLetter(issue("lrc"));
        engine.stop();
        try {
            assertThat(timer.begin(directive)).hasSize(1);
            end.fixFigures(directive);
        } finally {
            engine.start();
        }

        assertThat(timer.jobs(directive).count()).isZero();
        assertThat(open(directive)).containsExactly("consolidate-results");
    }

    @Test
    void isNoLongerNeededOnceTheDirectiveIsRecalled() {
        UUID directive = late.untilTheLetter(issue("lrd"));
        String task = late.task(directive);

        end.recall(directive);

        assertThat(open(directive)).isEmpty();
        saysThatItIsGone(task);
        assertThat(state(directive)).isEqualTo(DirectiveState.RECALLED);
    }

    private void saysThatItIsGone(String task) {
        TaskPage page = campaign.actAs.as("cv.th", () -> campaign.tasks.page(task));
        assertThat(page.state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(page.rights().complete()).isFalse();
        assertThat(campaign.actAs.as(
                        "cv.th", () -> campaign.rows(row -> row.id().equals(task))))
                .isEmpty();
    }

    private List<String> positions(UUID directive) {
        return campaign.actAs.as("cv.th", () -> {
            ProcessCourse course = workflow.course(
                    Objects.requireNonNull(campaign.directives.facts(directive).instanceId()));
            return course.steps().stream()
                    .map(step -> step.id() + " " + step.position())
                    .toList();
        });
    }

    private List<String> open(UUID directive) {
        return campaign
                .actAs
                .as("cv.th", () -> campaign.tasks.openSteps(Set.of(directive)))
                .getOrDefault(directive, List.of())
                .stream()
                .map(OpenStep::step)
                .toList();
    }

    private DirectiveState state(UUID directive) {
        return campaign.actAs.as(
                "cv.th", () -> campaign.directives.facts(directive).state());
    }

    private List<String> states(UUID directive) {
        return new ArrayList<>(jdbc.sql("select state from task where subject_id = :id and step = :step")
                .param("id", directive)
                .param("step", STEP)
                .query(String.class)
                .list());
    }

    private UUID issue(String unitClass) {
        manyUnits.add(unitClass, 1);
        UUID directive = manyUnits.issue(unitClass);
        campaign.awaitHandedOut(directive);
        return directive;
    }
}
