package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.longrun.Progress;
import vn.tiendo.report.ReportState;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** What the figures of a directive count stays as it was counted. */
@IntegrationTest
class CountedReportsTests {

    private static final SampleUnit COUNTED = SampleUnit.of("xa-daksao");
    private static final SampleUnit LATE = SampleUnit.of("xa-dakna");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ConsolidationService consolidations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void oneHasReportedWhenTheTimeComes() {
        directive = campaign.issue();
        sent(COUNTED);
        clock.setTo(LocalDateTime.of(2022, 11, 7, 9, 0).atZone(OfficeTime.ZONE));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void isNotTakenBackOnceItIsCounted() {
        UUID counted = campaign.unit(directive, COUNTED.code()).id();
        assertThat(mayWithdraw(COUNTED, counted)).isTrue();
        end.fixFigures(directive);

        assertThat(mayWithdraw(COUNTED, counted)).isFalse();
        assertThatThrownBy(() -> withdraw(COUNTED, counted))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("reason", "report.problem.counted-already"));
        clock.setTo(LocalDateTime.of(2022, 11, 7, 15, 0).atZone(OfficeTime.ZONE));
        UUID late = sent(LATE);
        withdraw(LATE, late);
        assertThat(mayWithdraw(LATE, late)).as("taken back").isFalse();
    }

    @Test
    void areEitherCountedOrTakenBack() throws Exception {
        UUID counted = campaign.unit(directive, COUNTED.code()).id();
        CutOff seen = campaign.actAs.as("cv.th", () -> consolidations.cutOff(directive));
        TaskTicket fix = campaign.actAs.as("cv.th", () -> campaign.ticket("follow-directive", directive));

        List<Throwable> ends = Race.of(
                () -> campaign.actAs.as("cv.th", () -> consolidations.fixFigures(fix, seen, "", Progress.UNWATCHED)),
                () -> withdraw(COUNTED, counted));
        assertThat(ends).containsOnlyOnce((Throwable) null);
        boolean fixed = ends.getFirst() == null;
        assertThat(campaign.actAs
                        .as(COUNTED.head(), () -> campaign.reports.facts(counted))
                        .orElseThrow()
                        .state())
                .isEqualTo(fixed ? ReportState.SENT : ReportState.WITHDRAWN);
    }

    @Test
    void areFixedWithTheNamesThatTheOfficerHasSeen() {
        CutOff seen = campaign.actAs.as("cv.th", () -> consolidations.cutOff(directive));
        sent(LATE);

        assertThatThrownBy(() -> campaign.actAs.as(
                        "cv.th",
                        () -> consolidations.fixFigures(
                                campaign.ticket("follow-directive", directive), seen, "", Progress.UNWATCHED)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("note", "consolidation.problem.missing-changed"));
        end.fixFigures(directive);
        assertThat(end.report(directive).units())
                .filteredOn(unit -> unit.outcome().reported())
                .hasSize(2);
    }

    @Test
    void getNoNumberWhileTheAuthorityAboveHasNoMailbox() {
        end.fixFigures(directive);
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        UUID above = campaign.actAs
                .as("cv.th", () -> campaign.directives.facts(directive))
                .people()
                .onwardUnitId();
        String mailbox = jdbc.sql("select official_email from org_unit where id = :id")
                .param("id", above)
                .query(String.class)
                .single();
        mailbox(above, null);

        assertThatThrownBy(() -> end.number(directive))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("number", "consolidation.problem.no-mailbox"));
        mailbox(above, mailbox);
        end.number(directive);
        assertThat(end.report(directive).state()).isEqualTo(ConsolidationState.NUMBERED);
    }

    private void mailbox(UUID unit, String address) {
        jdbc.sql("update org_unit set official_email = :address where id = :id")
                .param("address", address)
                .param("id", unit)
                .update();
    }

    private UUID sent(SampleUnit unit) {
        UUID addressee = campaign.desk.begin(directive, unit);
        campaign.desk.sign(directive, unit);
        campaign.desk.send(addressee, unit.clerk());
        return addressee;
    }

    private boolean mayWithdraw(SampleUnit unit, UUID addressee) {
        return campaign.actAs.as(unit.head(), () -> campaign.desk.sending.mayWithdraw(addressee));
    }

    private void withdraw(SampleUnit unit, UUID addressee) {
        campaign.actAs.as(unit.head(), () -> campaign.desk.sending.withdraw(addressee, "Ghi thiếu số liệu"));
    }
}
