package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.ClosedCampaign.LATE;
import static vn.tiendo.testing.ClosedCampaign.LATER;
import static vn.tiendo.testing.ClosedCampaign.REASON;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;

/** Who may supplement a report, when there is nothing to say, and what it costs. */
@IntegrationTest
class SupplementAccessTests {

    private static final int BEGIN_BUDGET = 60;
    private static final int LIST_BUDGET = 12;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private SupplementService supplements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void reportedUpwardWithUnitsMissing() {
        directive = closed.reportedUpward();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isRefusedAsLongAsNothingHasChanged() {
        closed.at(20);
        assertThatThrownBy(() -> closed.supplement(directive, "cv.vhtt"))
                .satisfies(refused -> assertThat(problem(refused)).isEqualTo("consolidation.problem.nothing-changed"));
        assertThatThrownBy(
                        () -> campaign.actAs.as("cv.vhtt", () -> supplements.begin(directive, " ", Progress.UNWATCHED)))
                .satisfies(refused -> assertThat(problem(refused)).isEqualTo("consolidation.problem.reason-missing"));
        campaign.actAs.as(
                "cv.th", () -> assertThat(end.consolidations.reports(directive)).hasSize(1));
    }

    @Test
    void isForTheReceivingUnitAndTheFollowingOfficerAlone() {
        campaign.doAll(directive, LATE);
        assertThatThrownBy(() -> closed.supplement(directive, "vhxh.dakha")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closed.supplement(directive, "pct.vx")).isInstanceOf(NotAllowed.class);
        campaign.actAs.as("vhxh.dakha", () -> {
            assertThat(supplements.mayBegin(directive)).isFalse();
            assertThat(end.consolidations.reports(directive)).isEmpty();
            assertThatThrownBy(() -> end.consolidations.paper(directive, 1)).isInstanceOf(NotFound.class);
        });
        campaign.actAs.as(
                "cv.vhtt", () -> assertThat(supplements.mayBegin(directive)).isTrue());
        clock.reset();
        UUID open = campaign.issue();
        assertThatThrownBy(
                        () -> campaign.actAs.as("cv.vhtt", () -> supplements.begin(open, REASON, Progress.UNWATCHED)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void costsAsMuchHoweverManyUnitsHaveChanged(@Autowired QuietCounter counter) {
        campaign.doAll(directive, LATE);
        campaign.doAll(directive, LATER);
        int cost = counter.count("cv.vhtt", () -> supplements.begin(directive, REASON, Progress.UNWATCHED));
        assertThat(cost).isLessThanOrEqualTo(BEGIN_BUDGET);
        assertThat(counter.count(
                        "cv.vhtt",
                        () -> assertThat(end.consolidations.reports(directive)).hasSize(2)))
                .isLessThanOrEqualTo(LIST_BUDGET);
    }

    @Test
    void isUrgedLikeAnyStepAlthoughTheFileIsClosed(@Autowired DeadlineService deadlines) {
        campaign.doAll(directive, LATE);
        closed.supplement(directive, "cv.vhtt");
        String task = campaign.actAs.as("cv.vhtt", () -> campaign.task("consolidate-results", directive));
        closed.at(16);
        campaign.actAs.as("cv.th", deadlines::sweepDue);
        assertThat(jdbc.sql("select subject_id from reminder where directive_id = :id and created_at >= :day")
                        .param("id", directive)
                        .param(
                                "day",
                                LocalDate.of(2022, 11, 16)
                                        .atStartOfDay(OfficeTime.ZONE)
                                        .toOffsetDateTime())
                        .query(String.class)
                        .set())
                .as("its step, and nothing of units that are late")
                .containsExactly(task);
    }

    @Test
    void isApprovedByAnotherLeaderIfTheSignerHasLeft() {
        campaign.doAll(directive, LATE);
        closed.supplement(directive, "cv.vhtt");
        closed.approveWithoutItsSigner(directive);
        ConsolidationFacts report = end.report(directive);
        assertThat(report.state()).isEqualTo(ConsolidationState.APPROVED);
        assertThat(Objects.requireNonNull(report.signature()).by()).isEqualTo(campaign.person("ct.huyen"));
        assertThat(report.signature().authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH");
    }

    private static String problem(Throwable refused) {
        return Objects.requireNonNull(((InvalidInput) refused).problems().get("reason"));
    }
}
