package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Recount;
import vn.tiendo.testing.SampleUnit;

/** What is expected of whom, where it is not simply the directive's list. */
@IntegrationTest
@ExtendWith(NothingRuns.class)
class ExpectedUnitsTests {

    private static final String LEADER = "ct.huyen";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private CampaignInstructions instructions;

    @Autowired
    private OverviewService overview;

    @Autowired
    private Recount recount;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void instructionsToSeveralUnitsDoNotWaitForOneAnother() {
        UUID directive = campaign.issue();
        clock.setTo(ZonedDateTime.of(2022, 10, 25, 9, 0, 0, 0, OfficeTime.ZONE));
        int expected = count(Cell.EXPECTED);
        int planned = count(Cell.PLANNED);
        for (String unit : List.of("xa-dakha", "xa-dakna", "xa-daksao")) {
            instructions.give(directive, SampleUnit.of(unit), "Gửi danh sách đầu mối");
        }

        assertThat(count(Cell.EXPECTED)).isEqualTo(expected + 3);
        assertThat(count(Cell.PLANNED)).as("two weeks are left for each").isEqualTo(planned);
        clock.forward(Duration.ofDays(15));
        assertThat(count(Cell.PLANNED)).isEqualTo(expected + 3);
    }

    @Test
    void whoOnlyConsolidatesIsNotExpected() {
        UUID directive = campaign.issue();
        assertThat(see().count(UnitGroup.ALL)).isEqualTo(25);
        jdbc.sql("update assignment set work_kind = 'CONSOLIDATE' where addressee_id = :id")
                .param("id", campaign.unit(directive, "xa-dakna").id())
                .update();
        recount.of(directive);

        assertThat(see().count(UnitGroup.ALL)).isEqualTo(24);
        assertThat(see().ranking()).hasSize(24).noneMatch(unit -> unit.name().equals("xã Đăk Na"));
    }

    @Test
    void whatAReportItselfCallsUnfinishedWasNotReturned() {
        halfWay.beforeTheEnd();
        assertThat(see().directives().getFirst().count(UnitGroup.RETURNED)).isEqualTo(1);
        jdbc.sql("update report_version_item set finished = false where verdict = 'RETURNED'")
                .update();

        assertThat(see().directives().getFirst().count(UnitGroup.RETURNED)).isZero();
    }

    @Test
    void milestonesComeFromTheDeadlinesOfSingleThingsToo() {
        UUID directive = campaign.issue();
        instructions.give(directive, SampleUnit.of("xa-dakha"), "Gửi danh sách đầu mối");
        jdbc.sql("update directive set due_phrase = null, due_date = null, due_reading = null, due_legal_end = null,"
                        + " due_last_working_moment = null where id = :id")
                .param("id", directive)
                .update();
        RunningDirective running = see().directives().getFirst();
        LocalDate given = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).plusWeeks(2);

        assertThat(running.head().due()).isNull();
        assertThat(running.coming())
                .extracting(DeadlineService.Coming::day)
                .isSorted()
                .contains(given, LocalDate.of(2022, 10, 28));
    }

    @Test
    void whoHasNoPostAnyMoreDoesNotSeeWhatHeOnceDrafted() {
        campaign.issue();
        UUID drafter = campaign.person("cv.vhtt");
        jdbc.sql("update role_grant set unit_id = :elsewhere where person_id = :drafter")
                .param("elsewhere", campaign.organizationUnit("xa-dakna"))
                .param("drafter", drafter)
                .update();
        assertThat(campaign.actAs.as("cv.vhtt", overview::mayOpen)).isTrue();
        jdbc.sql("update post set valid_to = :day where person_id = :drafter")
                .param(
                        "day",
                        LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).minusDays(1))
                .param("drafter", drafter)
                .update();
        assertThat(campaign.actAs.as("cv.vhtt", overview::mayOpen)).isFalse();

        jdbc.sql("update post set valid_to = null where person_id = :drafter")
                .param("drafter", drafter)
                .update();
        jdbc.sql("update role_grant set unit_id = :own where person_id = :drafter")
                .param("own", campaign.organizationUnit("vhtt"))
                .param("drafter", drafter)
                .update();
    }

    private int count(Cell cell) {
        return see().directives().getFirst().count(cell);
    }

    private Overview see() {
        return campaign.actAs.as(LEADER, overview::overview);
    }
}
