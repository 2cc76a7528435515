package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.task.TaskListService;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.workflow.ProcessCourse;
import vn.tiendo.workflow.WorkflowService;

/** A unit's accepted report is asked for once more after the directive was closed; what it then says goes up in a supplement. */
@IntegrationTest
class SupplementCourseTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private TaskListService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private AskedOnceMore asked;
    private UUID directive;

    @BeforeEach
    void reportedUpward() {
        asked = new AskedOnceMore(campaign, reports, closed);
        directive = asked.directive;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsWhatTheUnitReportsOnceMoreAndLeavesTheFirstReportAsItWasSent() {
        ConsolidationFacts first = report(1);
        String before = reports.facts("cv.th", asked.unit).number();
        SentReport sent = new SentReport(jdbc, first.id());
        List<String> kept = sent.kept();
        assertThat(kept).hasSizeGreaterThan(50);
        Map<String, String> paper = SentReport.parts(paper());

        asked.askFor(asked.work);
        assertThat(campaign.unit(directive, AskedOnceMore.UNIT.code()).state()).isEqualTo(ExecutionState.RETURNED);
        asked.reportAgain();
        assertThat(campaign.actAs.as("cv.th", () -> campaign.reports.versions(asked.unit)))
                .extracting(ReportFacts::round)
                .containsExactly(1, 2);
        closed.supplement(directive, "cv.vhtt");

        ConsolidationFacts second = report(2);
        String number = reports.facts("cv.th", asked.unit).number();
        assertThat(second.summary().lines().toList())
                .contains("So với Báo cáo số " + first.reference() + " ngày 10/11/2022, có 1 đơn vị thay đổi:")
                .filteredOn(line -> line.startsWith("- "))
                .containsExactly("- xã Đăk Hà: Báo cáo số " + number + " thay cho Báo cáo số " + before + ".");
        assertThat(counts(first.id())).containsOnly(9L);
        assertThat(counts(second.id())).containsOnly(12L);
        assertThat(second.units()).hasSameSizeAs(first.units());
        closed.sendSupplement(directive);

        assertThat(report(1)).isEqualTo(first);
        assertThat(sent.kept()).isEqualTo(kept);
        assertThat(SentReport.parts(paper())).hasSizeGreaterThan(3).isEqualTo(paper);
    }

    @Test
    void hasACourseOfItsOwn() throws IOException {
        asked.askFor(asked.work);
        asked.reportAgain();
        closed.supplement(directive, "cv.vhtt");
        String instance = Objects.requireNonNull(report(2).instanceId());
        assertThat(report(1).instanceId()).isNull();
        closed.sendSupplement(directive);

        campaign.actAs.as("cv.th", () -> {
            ProcessCourse course = workflow.course(instance);
            assertThat(course.processId()).isEqualTo("report-consolidation");
            assertThat(course.ended()).isTrue();
            assertThat(course.steps())
                    .filteredOn(step -> step.position() == ProcessCourse.Position.PASSED)
                    .extracting(ProcessCourse.Step::id)
                    .startsWith("consolidate-results", "approve-consolidation", "number-consolidation");
            assertThat(tasks.hands(directive, Set.of(instance)).get("approve-consolidation"))
                    .satisfies(hands -> assertThat(
                                    Objects.requireNonNull(hands.person()).id())
                            .isEqualTo(campaign.person("pct.vx")));
        });
        assertThat(report(2).instanceId()).isEqualTo(instance);

        jdbc.sql("update consolidation set instance_id = null").update();
        assertThat(jdbc.sql(migration()).update()).isPositive();
        assertThat(report(2).instanceId())
                .as("as the migration finds it for those begun before")
                .isEqualTo(instance);
        assertThat(report(1).instanceId()).isNull();
    }

    private static String migration() throws IOException {
        String all = new ClassPathResource("db/migration/common/V9_36__supplement_course.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(all.split(";"))
                .filter(statement -> statement.contains("update consolidation"))
                .findFirst()
                .orElseThrow();
    }

    private ConsolidationFacts report(int sequence) {
        return campaign.actAs.as("cv.th", () -> end.consolidations.facts(directive, sequence));
    }

    private byte[] paper() {
        return campaign.actAs.as(
                "cv.th", () -> end.consolidations.paper(directive, 1).content());
    }

    /** What the unit told of the obligation that was asked for once more. */
    private List<Long> counts(UUID report) {
        return jdbc.sql("select amount from consolidation_figure where consolidation_id = :id and assignment_id = :work"
                        + " and amount is not null")
                .param("id", report)
                .param("work", asked.work)
                .query(Long.class)
                .list();
    }
}
