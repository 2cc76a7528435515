package vn.tiendo.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Recount;

/** What the following officer sees of all that runs, in which order, and who else sees it. */
@IntegrationTest
@ExtendWith(NothingElseRuns.class)
class CockpitTests {

    private static final String OFFICER = "cv.th";
    private static final int ALL = 10_000;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private CockpitService cockpit;

    @Autowired
    private OverviewService overview;

    @Autowired
    private Recount recount;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void countsAsTheLeadersPageDoesAtAnyTime() {
        UUID directive = halfWay.beforeTheEnd();
        addsUp(directive);
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        addsUp(directive);
        jdbc.sql(
                        "update assignment set due_legal_end = timestamp with time zone '2022-11-21 00:00:00+07:00'"
                                + " where directive_id = :id and obligation_id in (select o.id from obligation o where o.position > 2)")
                .param("id", directive)
                .update();
        recount.of(directive);
        addsUp(directive); // of many units one thing is past its end and another is not
        end.fixFigures(directive);
        addsUp(directive);
        assertThat(see(OFFICER).rows().getFirst().collecting()).isTrue();
    }

    private void addsUp(UUID directive) {
        TrackedDirective row = see(OFFICER).rows().getFirst();
        assertThat(row.id()).isEqualTo(directive);
        assertThat(campaign.actAs
                        .as(OFFICER, overview::overview)
                        .directives()
                        .getFirst()
                        .counts())
                .isEqualTo(row.counts());
        campaign.actAs.as(
                OFFICER,
                () -> Arrays.stream(Cell.values())
                        .filter(cell -> cell != Cell.PLANNED && cell != Cell.BEHIND)
                        .forEach(cell -> assertThat(overview.works(cell, directive, null, null, ALL)
                                        .rows())
                                .as(cell.name())
                                .hasSize(row.count(cell))));
    }

    @Test
    void putsTheWorstFirstAndKeepsOtherOrdersAsChoice() {
        UUID fresh = campaign.issue();
        UUID late = halfWay.afterTheEnd();
        leaveUndecided(fresh);
        setDue(fresh, "2022-11-10");

        assertThat(ids(CockpitFilter.NONE, CockpitOrder.WORST)).containsExactly(late, fresh);
        assertThat(ids(CockpitFilter.NONE, CockpitOrder.RATE)).containsExactly(late, fresh);
        assertThat(ids(CockpitFilter.NONE, CockpitOrder.AWAITING)).containsExactly(late, fresh);
        assertThat(ids(CockpitFilter.NONE, CockpitOrder.DUE)).containsExactly(late, fresh);
        assertThat(ids(CockpitFilter.NONE, CockpitOrder.NEWEST)).containsExactly(fresh, late);
        setDue(fresh, "2022-10-20");
        assertThat(ids(CockpitFilter.NONE, CockpitOrder.DUE)).containsExactly(fresh, late);
    }

    @Test
    void showsWhatIsAskedFor() {
        UUID fresh = campaign.issue();
        UUID late = halfWay.afterTheEnd();
        leaveUndecided(fresh);
        setDue(fresh, "2022-11-05");
        jdbc.sql("update directive set follower_id = null where id = :id")
                .param("id", fresh)
                .update();
        UUID office = jdbc.sql("select drafting_unit_id from directive where id = :id")
                .param("id", late)
                .query(UUID.class)
                .single();

        assertThat(due(DueWindow.OVERDUE)).containsExactly(late);
        assertThat(due(DueWindow.THIS_WEEK)).containsExactly(fresh);
        assertThat(due(DueWindow.THIRTY_DAYS)).containsExactly(fresh);
        assertThat(due(DueWindow.LATER)).isEmpty();
        assertThat(due(DueWindow.NONE)).isEmpty();
        setDue(fresh, "2023-01-01");
        assertThat(due(DueWindow.LATER)).containsExactly(fresh);
        assertThat(due(DueWindow.THIRTY_DAYS)).isEmpty();
        jdbc.sql("update directive set due_legal_end = null where id = :id")
                .param("id", fresh)
                .update();
        assertThat(due(DueWindow.NONE)).containsExactly(fresh);

        assertThat(ids(new CockpitFilter("", null, null, null, true), CockpitOrder.WORST))
                .containsExactly(late);
        assertThat(ids(new CockpitFilter("", true, null, null, false), CockpitOrder.WORST))
                .isEmpty();
        assertThat(ids(new CockpitFilter("", false, office, null, false), CockpitOrder.WORST))
                .contains(late);
        assertThat(ids(new CockpitFilter("", null, campaign.person(OFFICER), null, false), CockpitOrder.WORST))
                .isEmpty();
        String reference = see(OFFICER).rows().getFirst().reference();
        assertThat(ids(new CockpitFilter("so " + reference, null, null, null, false), CockpitOrder.WORST))
                .containsExactly(late);
        assertThat(ids(new CockpitFilter("khong co", null, null, null, false), CockpitOrder.WORST))
                .isEmpty();
    }

    @Test
    void isOpenToTheSideThatIssuedAndToLeadersAlone() {
        UUID directive = campaign.issue();
        for (String login : List.of("ct.huyen", "pct.vx", "cvp", "cv.th", "cv.vhtt")) {
            assertThat(see(login).rows())
                    .as(login)
                    .extracting(TrackedDirective::id)
                    .containsExactly(directive);
            assertThat(campaign.actAs.as(login, cockpit::mayOpen)).isTrue();
        }
        for (String login : List.of("chuctich.dakna", "vhxh.dakha", "tp.noivu", "cv.yte")) {
            campaign.actAs.as(login, () -> {
                assertThat(cockpit.mayOpen()).as(login).isFalse();
                assertThatThrownBy(() -> cockpit.page(CockpitFilter.NONE, CockpitOrder.WORST, 1))
                        .as(login)
                        .isInstanceOf(NotAllowed.class);
            });
        }
        jdbc.sql("update directive set state = 'CLOSED' where id = :id")
                .param("id", directive)
                .update();
        assertThat(see("ct.huyen").rows())
                .as("a leader may look though nothing runs")
                .isEmpty();
    }

    @Test
    void goesFromPageToPage() {
        UUID template = campaign.issue();
        for (int i = 0; i < CockpitService.PAGE; i++) {
            campaign.issue();
        }
        CockpitPage first = see(OFFICER);
        assertThat(first.all()).isEqualTo(CockpitService.PAGE + 1);
        assertThat(first.rows()).hasSize(CockpitService.PAGE);
        CockpitPage beyond = campaign.actAs.as(OFFICER, () -> cockpit.page(CockpitFilter.NONE, CockpitOrder.WORST, 99));
        assertThat(beyond.number()).isEqualTo(beyond.pages()).isEqualTo(2);
        assertThat(beyond.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(beyond.rows().getFirst().id()).isNotEqualTo(template);
    }

    /** Nothing of it ends, and it is the last that was issued. */
    private void leaveUndecided(UUID directive) {
        jdbc.sql("update assignment set due_legal_end = null, due_last_working_moment = null where directive_id = :id")
                .param("id", directive)
                .update();
        recount.of(directive);
        jdbc.sql("update directive set issued_at = issued_at + interval '1' day where id = :id")
                .param("id", directive)
                .update();
    }

    private void setDue(UUID directive, String day) {
        jdbc.sql("update directive set due_legal_end = cast(:day as timestamp with time zone) where id = :id")
                .param("day", day + " 00:00:00+07:00")
                .param("id", directive)
                .update();
    }

    private CockpitPage see(String login) {
        return campaign.actAs.as(login, () -> cockpit.page(CockpitFilter.NONE, CockpitOrder.WORST, 1));
    }

    private List<UUID> due(DueWindow window) {
        return ids(new CockpitFilter("", null, null, window, false), CockpitOrder.WORST);
    }

    private List<UUID> ids(CockpitFilter filter, CockpitOrder order) {
        return campaign.actAs.as(OFFICER, () -> cockpit.page(filter, order, 1)).rows().stream()
                .map(TrackedDirective::id)
                .toList();
    }
}
