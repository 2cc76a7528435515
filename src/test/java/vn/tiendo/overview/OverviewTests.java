package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What a leader sees of a campaign that is under way, and who sees it. */
@IntegrationTest
@ExtendWith(NothingRuns.class)
class OverviewTests {

    private static final String LEADER = "ct.huyen";
    private static final int ALL = 10_000;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private OverviewService overview;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void countsWhatRunsCellByCell() {
        UUID directive = halfWay.afterTheEnd();
        Overview now = see(LEADER);
        RunningDirective running = now.directives().getFirst();

        assertThat(now.directives()).hasSize(1);
        assertThat(now.count(UnitGroup.ALL)).isEqualTo(25);
        assertThat(now.count(UnitGroup.DONE)).as("one in time, one late").isEqualTo(2);
        assertThat(now.count(UnitGroup.OVERDUE))
                .as("all others but the one that is looked at")
                .isEqualTo(22);
        assertThat(names(UnitGroup.DONE, directive)).containsExactlyInAnyOrder("xã Đăk Hà", "xã Tê Xăng");
        assertThat(running.counts().late()).isEqualTo(6);
        assertThat(running.counts().awaiting()).isEqualTo(6);
        assertThat(running.count(Cell.PLANNED)).as("all is past its end").isEqualTo(running.count(Cell.EXPECTED));
        addsUp(now, directive);
    }

    @Test
    void countsEachListAsTheListDoesAtAnyTime() {
        UUID directive = halfWay.beforeTheEnd();
        addsUp(see(LEADER), directive);
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        addsUp(see(LEADER), directive);
        campaign.returnAsNotAddressed(directive, SampleUnit.of("yte"), true);
        addsUp(see(LEADER), directive);
        assertThat(see(LEADER).count(UnitGroup.ALL))
                .as("who is not addressed is not expected")
                .isEqualTo(24);
        end.fixFigures(directive);
        addsUp(see(LEADER), directive);
        assertThat(see(LEADER).directives().getFirst().collecting()).isTrue();
    }

    @Test
    void saysByWhichRuleAUnitIsAtRisk() {
        UUID directive = halfWay.beforeTheEnd();
        assertThat(names(UnitGroup.NO_PROGRESS, directive)).containsExactlyInAnyOrder("xã Đăk Na", "xã Tê Xăng");
        assertThat(names(UnitGroup.RETURNED, directive)).containsExactly("xã Đăk Rơ Ông");
        assertThat(names(UnitGroup.NOT_RECEIVED, directive)).hasSize(20).doesNotContain("xã Đăk Na");
        assertThat(names(UnitGroup.NEARLY_DUE, directive))
                .as("three working days are left")
                .hasSize(22)
                .doesNotContain("xã Đăk Hà", "xã Đăk Rơ Ông");
        jdbc.sql("update risk_rule set threshold = 40 where code = 'NO_PROGRESS'")
                .update();
        jdbc.sql("update risk_rule set active = false where code = 'RETURNED'").update();
        try {
            assertThat(names(UnitGroup.NO_PROGRESS, directive)).isEmpty();
            assertThat(names(UnitGroup.RETURNED, directive)).isEmpty();
        } finally {
            jdbc.sql("update risk_rule set threshold = 10 where code = 'NO_PROGRESS'")
                    .update();
            jdbc.sql("update risk_rule set active = true where code = 'RETURNED'")
                    .update();
        }
    }

    @Test
    void ranksByTheRateAndLetsEqualsShare() {
        halfWay.afterTheEnd();
        List<RankedUnit> ranking = see(LEADER).ranking();
        assertThat(ranking).hasSize(25);
        assertThat(ranking.getFirst())
                .extracting(RankedUnit::name, RankedUnit::rank)
                .containsExactly("xã Đăk Hà", 1);
        assertThat(ranking.get(1))
                .extracting(RankedUnit::name, RankedUnit::rank)
                .containsExactly("xã Tu Mơ Rông", 1);
        assertThat(ranking.stream().filter(unit -> unit.counts().rate().orElse(-1) == 0))
                .hasSizeGreaterThan(20)
                .extracting(RankedUnit::rank)
                .containsOnly(ranking.getLast().rank());
    }

    @Test
    void tellsTheMilestonesOfWhatIsInHand() {
        halfWay.beforeTheEnd();
        assertThat(see(LEADER).directives().getFirst().coming())
                .extracting(each -> each.day().toString())
                .startsWith("2022-10-27", "2022-10-28", "2022-10-31");
    }

    @Test
    void bringsTheDecisionsThatWait() {
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        assertThat(see("pct.vx").decisions()).extracting(TaskRow::step).contains("sign-directive");
        assertThat(see(LEADER).decisions()).extracting(TaskRow::step).doesNotContain("sign-directive");
        campaign.sign(directive, ReviewDecision.approve());
        assertThat(see("pct.vx").decisions()).extracting(TaskRow::step).doesNotContain("sign-directive");
    }

    @Test
    void bringsWhatTheTaskListCallsDecisions() {
        halfWay.beforeTheEnd();
        UUID another = campaign.draft();
        campaign.bringToSigner(another);
        int found = 0;
        for (String login : List.of("pct.vx", LEADER, "cvp", "tp.vhtt", "cv.th", "chuctich.dakna", "vhxh.dakroong")) {
            List<TaskRow> decisions = campaign.actAs.as(login, () -> campaign.tasks.toDecide(1000));
            assertThat(decisions).as(login).isEqualTo(campaign.actAs.as(login, () -> campaign.rows(TaskRow::toDecide)));
            found += decisions.size();
        }
        assertThat(found).isPositive();
        campaign.sign(another, ReviewDecision.approve());
    }

    @Test
    void letsLeadersAndTheIssuingSideIn() {
        UUID directive = campaign.issue();
        for (String login : List.of(LEADER, "pct.vx", "pct.kt", "cvp", "cv.th", "cv.vhtt")) {
            assertThat(see(login).directives()).as(login).hasSize(1);
        }
        for (String login : List.of("chuctich.dakna", "vhxh.dakha", "tp.noivu", "cv.yte")) {
            campaign.actAs.as(login, () -> {
                assertThat(overview.mayOpen()).as(login).isFalse();
                assertThat(overview.leads()).as(login).isFalse();
                assertThatThrownBy(overview::overview).as(login).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> overview.units(UnitGroup.ALL, directive, null, ALL))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> overview.works(Cell.EXPECTED, directive, null, null, ALL))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> overview.works(Cell.EXPECTED, null, null, null, ALL))
                        .isInstanceOf(NotAllowed.class);
            });
        }
        campaign.actAs.as(LEADER, () -> {
            assertThat(overview.leads()).isTrue();
            assertThatThrownBy(() -> overview.units(UnitGroup.ALL, Ids.next(), null, ALL))
                    .isInstanceOf(NotFound.class);
        });
        campaign.actAs.as(
                "cvp",
                () -> assertThat(overview.leads())
                        .as("his office issues nothing")
                        .isFalse());
    }

    @Test
    void leavesOutWhatIsClosedAndLetsALeaderInAllTheSame() {
        UUID directive = campaign.issue();
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        end.toTheEnd(directive);
        assertThat(see(LEADER).directives()).isEmpty();
        assertThat(see(LEADER).count(UnitGroup.ALL)).isZero();
        campaign.actAs.as("cv.th", () -> assertThat(overview.mayOpen()).isFalse());
    }

    private Overview see(String login) {
        return campaign.actAs.as(login, overview::overview);
    }

    private List<String> names(UnitGroup group, UUID directive) {
        return campaign.actAs.as(LEADER, () -> overview.units(group, directive, null, ALL)).rows().stream()
                .map(RankedUnit::name)
                .toList();
    }

    /** The five cells are all that is expected, no rate is above 100, and each number is as large as its list. */
    private void addsUp(Overview now, UUID directive) {
        RunningDirective running = now.directives().getFirst();
        now.ranking().stream().map(RankedUnit::counts).forEach(OverviewTests::soundly);
        soundly(running.counts());
        campaign.actAs.as(LEADER, () -> {
            Arrays.stream(Cell.values())
                    .forEach(cell -> assertThat(overview.works(cell, directive, null, null, ALL)
                                    .rows())
                            .as(cell.name())
                            .hasSize(running.count(cell)));
            Arrays.stream(UnitGroup.values())
                    .forEach(group -> assertThat(
                                    overview.units(group, directive, null, ALL).rows())
                            .as(group.name())
                            .hasSize(running.count(group)));
            assertThat(overview.works(Cell.EXPECTED, directive, null, null, ALL).rows().stream()
                            .collect(Collectors.groupingBy(WorkAtUnit::unitId, Collectors.counting())))
                    .allSatisfy((unit, works) -> assertThat(now.ranking())
                            .anyMatch(ranked ->
                                    ranked.id().equals(unit) && ranked.counts().expected() == works));
        });
    }

    private static void soundly(Counts counts) {
        assertThat(counts.onTime() + counts.late() + counts.awaiting() + counts.open() + counts.overdue())
                .isEqualTo(counts.expected());
        assertThat(counts.open()).isNotNegative();
        assertThat(counts.inTime()).isLessThanOrEqualTo(counts.judged());
        counts.rate().ifPresent(rate -> assertThat(rate).isBetween(0, 100));
    }
}
