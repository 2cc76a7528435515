package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.report.version.ReportChange;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.workflow.ProcessCourse;
import vn.tiendo.workflow.WorkflowService;

/** Each sending of a report is kept; what comes after replaces it. */
@IntegrationTest
class ReportVersionsTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-mangri");
    private static final String CHECKER = "cv.vhtt";

    @Autowired
    private Campaign campaign;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private WorkflowService workflow;

    private UUID directive;
    private UUID unit;

    @BeforeEach
    void carryOut() {
        directive = campaign.issue();
        unit = campaign.desk.begin(directive, UNIT);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void keepsWhatWasSentWhileTheNextIsWritten() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        String first = facts(CHECKER).number();
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.actAs.as(UNIT.lead(), () -> {
            ReportDraft draft = campaign.reports.draft(unit);
            campaign.reports.save(
                    unit,
                    new ReportDraft(
                            draft.version(),
                            "Mất điện bốn ngày.",
                            "",
                            draft.items().stream()
                                    .map(item -> item.withText("Đã thành lập, đủ 7 thành viên."))
                                    .toList()));
        });

        ReportFacts seen = facts(CHECKER);
        assertThat(seen.remarks()).isEmpty();
        assertThat(seen.lines()).noneMatch(line -> line.text().contains("đủ 7 thành viên"));
        assertThat(seen.lines().getFirst().verdictReason()).isEqualTo("Số liệu chưa khớp");
        assertThat(campaign.actAs
                        .as(CHECKER, () -> campaign.reports.sent(directive))
                        .get(unit))
                .isEqualTo(seen);
        assertThat(campaign.actAs.as(UNIT.lead(), () -> campaign.reports.changes(facts(UNIT.lead()))))
                .extracting(ReportChange::kind)
                .containsExactly(ReportChange.Kind.TEXT, ReportChange.Kind.REMARKS);

        signedAgain();
        campaign.desk.send(unit, UNIT.clerk());
        assertThat(facts(CHECKER).round()).isEqualTo(2);
        assertThat(campaign.actAs
                        .as(CHECKER, () -> campaign.reports.sent(directive))
                        .get(unit)
                        .remarks())
                .isEqualTo("Mất điện bốn ngày.");
        assertThat(versions(CHECKER)).extracting(ReportFacts::round).containsExactly(1, 2);
        assertThat(versions(CHECKER).getFirst().number()).isEqualTo(first);
        assertThat(versions(CHECKER).getFirst().remarks()).isEmpty();
    }

    @Test
    void saysOnceAndForAllWhetherItCameInTime() {
        clock.setTo(LocalDateTime.of(2022, 11, 3, 9, 0).atZone(OfficeTime.ZONE));
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        assertThat(facts(CHECKER).onTime()).isFalse();
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        assertThat(versions(CHECKER).getFirst().onTime()).isFalse();
    }

    @Test
    void saysOfEachSendingByWhatItBringsWhetherItCameInTime() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        assertThat(facts(CHECKER).onTime()).isTrue();
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(0));
        clock.setTo(LocalDateTime.of(2022, 11, 10, 9, 0).atZone(OfficeTime.ZONE));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());

        assertThat(facts(CHECKER).lines().getFirst().assignmentId())
                .isNotIn(owed().stream()
                        .filter(each -> each.workKind() == WorkKind.REPORT)
                        .map(AssignmentFacts::id)
                        .toList());
        assertThat(facts(CHECKER).onTime())
                .as("the report had come in time; what was asked for again comes after it")
                .isFalse();
        assertThat(versions(CHECKER).getFirst().onTime()).isTrue();
    }

    @Test
    void isAskedForOnceMoreByThoseWhoReceivedItAndNotByTheirClerk() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of());

        for (String asks : List.of(CHECKER, "tp.vhtt", "cv.th")) {
            assertThat(campaign.actAs.as(asks, () -> campaign.desk.reopening.mayReopen(unit)))
                    .as(asks)
                    .isTrue();
        }
        for (String other : List.of("vanthu", "pct.vx")) {
            assertThat(campaign.actAs.as(other, () -> campaign.desk.reopening.mayReopen(unit)))
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    void isNotAskedForOnceMoreOfAUnitThatHasEnded() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of());
        exists("2022-06-30");
        try {
            assertThatThrownBy(() -> reopen(CHECKER, owed().getFirst().id()))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems())
                                    .containsEntry("assignments", "report.problem.unit-ended"));
        } finally {
            exists(null);
        }
    }

    private void exists(@Nullable String until) {
        jdbc.sql("update org_unit set valid_to = cast(:until as date) where code = :code")
                .param("until", until, Types.VARCHAR)
                .param("code", UNIT.code())
                .update();
    }

    @Test
    void isAskedForOnceMoreAfterItWasAccepted() {
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of());
        UUID wrong = owed().getFirst().id();
        assertThatThrownBy(() -> reopen("vhxh.dakna", wrong)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reopen(UNIT.head(), wrong)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reopen(CHECKER, Ids.next())).isInstanceOf(InvalidInput.class);
        clock.forward(Duration.ofDays(1));
        reopen(CHECKER, wrong);

        assertThatThrownBy(() -> reopen(CHECKER, wrong)).as("pressed twice").isInstanceOf(NotAllowed.class);
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.RETURNED);
        assertThat(owed())
                .extracting(AssignmentFacts::state)
                .containsOnlyOnce(ExecutionState.RETURNED)
                .contains(ExecutionState.DONE);
        assertThat(steps()).containsExactly("prepare-report");
        assertThat(campaign.actAs
                        .as(
                                CHECKER,
                                () -> workflow.course(
                                        campaign.unit(directive, UNIT.code()).instanceId()))
                        .steps())
                .extracting(ProcessCourse.Step::id)
                .startsWith("reopen-obligations", "prepare-report")
                .doesNotContain("receive-directive");
        assertThat(facts(CHECKER).state()).as("what was accepted stands").isEqualTo(ReportState.ACCEPTED);

        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
        campaign.check(directive, UNIT.code(), CHECKER, Set.of());
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.DONE);
        assertThat(versions(CHECKER))
                .extracting(ReportFacts::state)
                .containsExactly(ReportState.ACCEPTED, ReportState.ACCEPTED);
    }

    /** With what is in the draft. */
    private void signedAgain() {
        campaign.actAs.as(
                UNIT.lead(),
                () -> campaign.reports.submit(campaign.ticket("prepare-report", unit), campaign.reports.draft(unit)));
        campaign.actAs.as(UNIT.head(), () -> campaign.reports.sign(campaign.ticket("sign-report", unit)));
    }

    private void reopen(String login, UUID assignment) {
        campaign.actAs.as(
                login, () -> campaign.desk.reopening.reopen(unit, Set.of(assignment), "Phát hiện số liệu không đúng"));
    }

    private ReportFacts facts(String login) {
        return campaign.actAs.as(login, () -> campaign.reports.facts(unit).orElseThrow());
    }

    private List<ReportFacts> versions(String login) {
        return campaign.actAs.as(login, () -> campaign.reports.versions(unit));
    }

    private List<AssignmentFacts> owed() {
        return campaign.unit(directive, UNIT.code()).reported();
    }

    private List<String> steps() {
        return campaign.actAs.as(UNIT.lead(), () -> campaign.desk.steps(unit));
    }
}
