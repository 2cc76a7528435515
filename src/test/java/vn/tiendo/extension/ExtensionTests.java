package vn.tiendo.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.FlowNodes;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** More time: asked before the end, proposed, decided; what becomes of the ladder meanwhile and after. */
@IntegrationTest
class ExtensionTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-mangri");
    private static final LocalDate END = LocalDate.of(2022, 10, 28);
    private static final LocalDate FIVE = LocalDate.of(2022, 11, 4);
    private static final LocalDate THREE = LocalDate.of(2022, 11, 2);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private FlowNodes flowNodes;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;
    private AddresseeFacts unit;
    private AssignmentFacts first;

    @BeforeEach
    void begin() {
        clock.reset();
        directive = campaign.issue();
        unit = requests.begin(directive, COMMUNE);
        first = unit.assignments().getFirst();
    }

    @Test
    void givesThreeOfFiveDaysAndKeepsTheOriginalVisible() {
        UUID request = requests.ask(COMMUNE.head(), unit, FIVE, ids());
        assertThat(row("cv.th", "propose-extension", request).about().excerpt()).isEqualTo("Đường vào xã bị sạt lở.");
        requests.propose(request, THREE, "Ba ngày là đủ.");
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                .extracting(each -> each.due().lastWorkingDay())
                .containsOnly(END);

        requests.decide(request, THREE, "Đồng ý ba ngày làm việc.");

        assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                .extracting(each -> each.due().lastWorkingDay())
                .containsOnly(THREE);
        assertThat(row(COMMUNE.lead(), "prepare-report", unit.id()).due().lastWorkingDay())
                .isEqualTo(THREE);
        assertThat(row(COMMUNE.lead(), "carry-out-obligation", first.id()).due().lastWorkingDay())
                .isEqualTo(THREE);
        ExtensionFacts facts = facts(request);
        assertThat(facts.state()).isEqualTo(ExtensionState.GRANTED);
        assertThat(facts.items())
                .extracting(item -> item.due().lastWorkingDay())
                .containsOnly(END);
        assertThat(facts.decision().words()).isEqualTo("Đồng ý ba ngày làm việc.");
        assertThat(campaign.unit(directive, "xa-dakha").assignments())
                .extracting(each -> each.due().lastWorkingDay())
                .containsOnly(END);
        assertThat(acts(first.id())).contains("extension.asked", "extension.granted");
    }

    @Test
    void refusesAThirdTimeAndSaysWhy() {
        requests.give(unit, COMMUNE.head(), first, LocalDate.of(2022, 10, 31));
        requests.give(unit, COMMUNE.head(), first, LocalDate.of(2022, 11, 1));

        assertThat(option(COMMUNE.head(), first.id()).obstacle()).isEqualTo("extension.problem.twice");
        assertThatThrownBy(() -> requests.ask(COMMUNE.head(), unit, THREE, Set.of(first.id())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .isEqualTo(Map.of("assignments", "extension.problem.twice")));
        assertThat(campaign.actAs.as(COMMUNE.head(), () -> extensions.ofUnit(unit.id())))
                .extracting(request -> request.items().getFirst().due().lastWorkingDay())
                .containsExactly(END, LocalDate.of(2022, 10, 31));
    }

    @Test
    void doesNotCountWhatWasRefused() {
        for (int time = 0; time < 3; time++) {
            UUID request = requests.ask(COMMUNE.head(), unit, FIVE, Set.of(first.id()));
            requests.propose(request, null, "Chưa có lý do khách quan.");
            requests.decide(request, null, "Không đồng ý.");
        }
        assertThat(option(COMMUNE.head(), first.id()).open()).isTrue();
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                .extracting(each -> each.due().lastWorkingDay())
                .containsOnly(END);
    }

    @Test
    void doesNotStopTheLadderWhileItWaits() {
        requests.ask(COMMUNE.head(), unit, FIVE, ids());
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
        assertThat(milestones()).contains("T-3");
        sweepAt(LocalDateTime.of(2022, 10, 31, 7, 30));
        assertThat(milestones()).contains("T+1");
    }

    @Test
    void beginsTheLadderAnewWithWhatWasGiven() {
        UUID request = requests.ask(COMMUNE.head(), unit, FIVE, ids());
        sweepAt(LocalDateTime.of(2022, 10, 25, 7, 30));
        requests.propose(request, FIVE, "");
        requests.decide(request, FIVE, "");

        sweepAt(LocalDateTime.of(2022, 10, 31, 7, 30));
        assertThat(jdbc.sql("select count(*) from reminder where subject_id = :id and level > 0")
                        .param("id", first.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        sweepAt(LocalDateTime.of(2022, 11, 1, 7, 30));
        assertThat(jdbc.sql("select count(*) from reminder where subject_id = :id and milestone = 'T-3'")
                        .param("id", first.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void lapsesWhenTheUnitHasReported() {
        UUID request = requests.ask(COMMUNE.lead(), unit, FIVE, ids());
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        campaign.report(directive, COMMUNE.code(), COMMUNE.lead(), COMMUNE.head());

        assertThat(facts(request).state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(campaign.actAs.as("cv.th", () -> campaign.tasks.openSteps(List.of(request))))
                .isEmpty();
        assertThat(acts(first.id())).contains("extension.lapsed");
    }

    @Test
    void endsByItselfWhenTheFiguresAreFixed() {
        UUID request = requests.ask(COMMUNE.head(), unit, FIVE, ids());
        extensions.lapseOvertaken();
        assertThat(facts(request).state()).isEqualTo(ExtensionState.ASKED);
        jdbc.sql("update directive set state = 'CONSOLIDATING' where id = :id")
                .param("id", directive)
                .update();
        assertThatThrownBy(() -> requests.propose(request, FIVE, "")).isInstanceOf(InvalidInput.class);
        extensions.lapseOvertaken();
        extensions.lapseOvertaken();
        assertThat(facts(request).state()).isEqualTo(ExtensionState.LAPSED);
    }

    @Test
    void everyNodeOfTheModelIsVisited() {
        requests.goEveryWay(directive, COMMUNE);

        assertThat(flowNodes.unvisited())
                .doesNotContain(
                        "extension-requested",
                        "propose-extension",
                        "decide-extension",
                        "is-extension-granted",
                        "extend-deadline",
                        "deadline-extended",
                        "extension-refused",
                        "extension-overtaken",
                        "extension-dropped");
    }

    private Set<UUID> ids() {
        return unit.assignments().stream().map(AssignmentFacts::id).collect(Collectors.toSet());
    }

    private ExtensionOption option(String login, UUID assignment) {
        return campaign.actAs.as(login, () -> extensions.options(unit.id())).stream()
                .filter(option -> option.assignmentId().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    private ExtensionFacts facts(UUID request) {
        return campaign.actAs.as(COMMUNE.head(), () -> extensions.facts(request));
    }

    private TaskRow row(String login, String step, UUID subject) {
        return campaign.actAs.as(login, () -> {
            String task = campaign.task(step, subject);
            return campaign.rows(row -> row.id().equals(task)).getFirst();
        });
    }

    private List<String> milestones() {
        return jdbc.sql("select milestone from reminder where subject_id = :id")
                .param("id", first.id().toString())
                .query(String.class)
                .list();
    }

    private List<String> acts(UUID assignment) {
        return jdbc.sql("select act from audit_event where stream = :stream")
                .param("stream", "obligation-execution:" + assignment)
                .query(String.class)
                .list();
    }

    private void sweepAt(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }
}
