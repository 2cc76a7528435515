package vn.tiendo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.drawing.StepFilter.Which;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.workflow.ModelService;
import vn.tiendo.workflow.NewModels;
import vn.tiendo.workflow.ProcessModel;

/** How many steps of a directive run where, and how long they take. */
@IntegrationTest
class DrawingTests {

    private static final SampleUnit AHEAD = SampleUnit.of("xa-dakha");
    private static final SampleUnit BEHIND = SampleUnit.of("xa-daksao");
    private static final String FOLLOWER = "cv.th";
    private static final int ALL = 10_000;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private DrawingService drawings;

    @Autowired
    private ModelService models;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void setClock() {
        clock.reset();
    }

    @Test
    void everyNumberIsTheLengthOfItsListInTheMiddleOfACampaign() {
        UUID directive = midCourse();
        List<StepCount> counts = counts(FOLLOWER, directive);

        assertThat(counts)
                .extracting(StepCount::processId)
                .contains("directive-rollout", "unit-execution", "obligation-execution", "report-submission");
        assertThat(counts).anyMatch(count -> count.late() > 0).anyMatch(count -> count.done() > 0);
        assertThat(counts).allSatisfy(count -> {
            StepFilter one = new StepFilter(count.processId(), count.version(), count.step(), Which.RUNNING);
            assertThat(steps(FOLLOWER, directive, one))
                    .hasSize(count.running())
                    .allMatch(row -> row.step().equals(count.step()));
            assertThat(steps(FOLLOWER, directive, one.with(Which.LATE)))
                    .hasSize(count.late())
                    .allMatch(row -> row.due() != null && !row.due().legalEnd().isAfter(clock.instant()));
            assertThat(steps(FOLLOWER, directive, one.with(Which.DONE)))
                    .hasSize(count.done())
                    .isSortedAccordingTo(Comparator.comparing(ListedStep::took).reversed());
        });
        assertThat(steps(FOLLOWER, directive, StepFilter.ALL))
                .hasSize(counts.stream().mapToInt(StepCount::running).sum());
        assertThat(campaign.actAs.as(FOLLOWER, () -> drawings.running(directive)))
                .contains(new DrawingService.Running(
                        counts.stream().mapToInt(StepCount::running).sum(),
                        counts.stream().mapToInt(StepCount::late).sum()));
        assertThat(counts)
                .allSatisfy(count -> assertThat(model(count).steps())
                        .extracting(ProcessModel.Step::id)
                        .contains(count.step()));
    }

    @Test
    void pagesByKeyWithoutLosingOrRepeatingARow() {
        UUID directive = midCourse();
        for (Which which : List.of(Which.RUNNING, Which.DONE)) {
            StepFilter filter = StepFilter.ALL.with(which);
            List<ListedStep> paged = paged(directive, filter);

            assertThat(paged).isEqualTo(steps(FOLLOWER, directive, filter)).hasSizeGreaterThan(10);
            assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
        }
    }

    private List<ListedStep> paged(UUID directive, StepFilter filter) {
        List<ListedStep> paged = new ArrayList<>();
        ListedStep last = null;
        do {
            List<ListedStep> page = page(FOLLOWER, directive, filter, last, 7);
            paged.addAll(page);
            last = page.size() < 7 ? null : page.getLast();
        } while (last != null);
        return paged;
    }

    @Test
    void theMedianIsOfTheStepsThatAreDone() {
        UUID directive = campaign.issue();
        assertThat(receiving(directive))
                .extracting(StepCount::done, StepCount::median)
                .containsExactly(0, null);

        take(directive, Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofDays(10));
        assertThat(receiving(directive))
                .extracting(StepCount::done, StepCount::median)
                .containsExactly(4, Duration.ofHours(3));

        take(directive, Duration.ofDays(30));
        assertThat(receiving(directive))
                .extracting(StepCount::done, StepCount::median)
                .containsExactly(5, Duration.ofHours(4));
    }

    @Test
    void countsStepsOnTheDrawingOfTheirOwnVersion(@Autowired NewModels newModels) {
        UUID directive = campaign.issue();
        campaign.receive(directive, AHEAD.code(), AHEAD.clerk());
        campaign.receive(directive, BEHIND.code(), BEHIND.clerk());
        campaign.assign(directive, AHEAD.code(), AHEAD.head(), AHEAD.lead());
        int before = carryingOut(directive).getFirst().version();
        String name =
                model(carryingOut(directive).getFirst()).steps().getFirst().name();
        newModels.deploy("obligation-execution", model -> model.replace(name, "Làm theo cách mới"));
        campaign.assign(directive, BEHIND.code(), BEHIND.head(), BEHIND.lead());

        List<StepCount> both = carryingOut(directive);
        assertThat(both).extracting(StepCount::version).containsExactly(before, before + 1);
        assertThat(both)
                .allSatisfy(count -> assertThat(steps(
                                FOLLOWER,
                                directive,
                                new StepFilter(count.processId(), count.version(), count.step(), Which.RUNNING)))
                        .hasSize(count.running())
                        .isNotEmpty());
        assertThat(model(both.getFirst()).steps())
                .extracting(ProcessModel.Step::name)
                .contains(name);
        assertThat(model(both.getLast()).steps())
                .extracting(ProcessModel.Step::name)
                .contains("Làm theo cách mới")
                .doesNotContain(name);
        assertThat(model(both.getLast()).drawing()).contains("Làm theo cách mới");
        assertThat(jdbc.sql(
                                "select count(*) from task t join act_hi_taskinst h on h.id_ = t.id"
                                        + " join act_re_procdef d on d.id_ = h.proc_def_id_ where d.version_ <> t.process_version")
                        .query(Integer.class)
                        .single())
                .as("where the migration finds the version of what was there before")
                .isZero();
        campaign.actAs.as(
                FOLLOWER,
                () -> assertThatThrownBy(() -> models.model("obligation-execution", 99))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void aCommuneSeesItsOwnStepsAndAStrangerNothing() {
        UUID directive = midCourse();
        List<ListedStep> seen = steps(BEHIND.lead(), directive, StepFilter.ALL);

        assertThat(seen).isNotEmpty().extracting(ListedStep::unit).containsOnly("xã Đăk Sao");
        assertThat(counts(BEHIND.lead(), directive).stream()
                        .mapToInt(StepCount::running)
                        .sum())
                .isEqualTo(seen.size())
                .isLessThan(steps(FOLLOWER, directive, StepFilter.ALL).size());

        UUID others = manyUnits.handOut("la", 2);
        campaign.actAs.as(BEHIND.lead(), () -> {
            assertThatThrownBy(() -> drawings.counts(others)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drawings.steps(others, StepFilter.ALL, null, ALL))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void costsAsManyStatementsForTwoUnitsAsForSixty(@Autowired QuietCounter counter) {
        UUID few = manyUnits.handOut("ft", 2);
        UUID many = manyUnits.handOut("fs", 60);

        assertThat(counter.count(
                        FOLLOWER, () -> assertThat(drawings.counts(many)).anyMatch(count -> count.running() == 60)))
                .isEqualTo(counter.count(FOLLOWER, () -> drawings.counts(few)))
                .isLessThanOrEqualTo(4);
        assertThat(counter.count(FOLLOWER, () -> drawings.steps(many, StepFilter.ALL, null, 50)))
                .isEqualTo(counter.count(FOLLOWER, () -> drawings.steps(few, StepFilter.ALL, null, 50)))
                .isLessThanOrEqualTo(4);
    }

    /** One unit has sent its report, one carries out, the others have done nothing and are late with it. */
    private UUID midCourse() {
        UUID directive = campaign.issue();
        campaign.receive(directive, AHEAD.code(), AHEAD.clerk());
        campaign.assign(directive, AHEAD.code(), AHEAD.head(), AHEAD.lead());
        campaign.receive(directive, BEHIND.code(), BEHIND.clerk());
        campaign.assign(directive, BEHIND.code(), BEHIND.head(), BEHIND.lead());
        clock.setTo(LocalDate.of(2022, 10, 25).atTime(9, 0).atZone(OfficeTime.ZONE));
        campaign.carryOut(directive, AHEAD.code(), AHEAD.lead());
        campaign.report(directive, AHEAD.code(), AHEAD.lead(), AHEAD.head());
        return directive;
    }

    private List<StepCount> carryingOut(UUID directive) {
        return counts(FOLLOWER, directive).stream()
                .filter(count -> count.step().equals("carry-out-obligation"))
                .toList();
    }

    private StepCount receiving(UUID directive) {
        return counts(FOLLOWER, directive).stream()
                .filter(count -> count.step().equals("receive-directive"))
                .findFirst()
                .orElseThrow();
    }

    /** So many units receive, and it takes them so long. */
    private void take(UUID directive, Duration... each) {
        List<String> open = jdbc.sql("select id from task where root_id = :directive and step = 'receive-directive'"
                        + " and state = 'OPEN' order by id")
                .param("directive", directive)
                .query(String.class)
                .list();
        Instant opened = clock.instant();
        for (int n = 0; n < each.length; n++) {
            jdbc.sql("update task set state = 'DONE', opened_at = :opened, done_at = :done where id = :id")
                    .param("opened", opened.atOffset(ZoneOffset.UTC))
                    .param("done", opened.plus(each[n]).atOffset(ZoneOffset.UTC))
                    .param("id", open.get(n))
                    .update();
        }
    }

    private ProcessModel model(StepCount count) {
        return campaign.actAs.as(FOLLOWER, () -> models.model(count.processId(), count.version()));
    }

    private List<StepCount> counts(String login, UUID directive) {
        return campaign.actAs.as(login, () -> drawings.counts(directive));
    }

    private List<ListedStep> steps(String login, UUID directive, StepFilter filter) {
        return page(login, directive, filter, null, ALL);
    }

    private List<ListedStep> page(
            String login, UUID directive, StepFilter filter, @Nullable ListedStep after, int limit) {
        return campaign.actAs.as(login, () -> drawings.steps(directive, filter, after, limit));
    }
}
