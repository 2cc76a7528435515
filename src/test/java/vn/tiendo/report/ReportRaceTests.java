package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** Several people at one report at the same moment: one of them is heard, and nothing is left half done. */
@IntegrationTest
class ReportRaceTests {

    private static final String CHECKER = "cv.vhtt";
    private static final List<SampleUnit> UNITS = SampleUnit.all().stream()
            .filter(unit -> unit.code().startsWith("xa-"))
            .toList();

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Test
    void isEitherTakenBackOrReceived() throws Exception {
        UUID directive = campaign.issue();
        Set<String> outcomes = new HashSet<>();
        for (int round = 0; round < UNITS.size(); round++) {
            SampleUnit unit = UNITS.get(round);
            UUID addressee = sent(directive, unit);
            TaskTicket receipt = campaign.actAs.as(CHECKER, () -> campaign.ticket("receive-report", addressee));
            int pause = round % 3 * 60; // the first, the second, or both at once
            List<Throwable> ends = Race.of(
                    Race.after(
                            pause,
                            () -> campaign.actAs.as(
                                    unit.lead(), () -> campaign.desk.sending.withdraw(addressee, "Ghi thiếu"))),
                    Race.after(
                            120 - pause,
                            () -> campaign.actAs.as(CHECKER, () -> campaign.desk.sending.receive(receipt))));

            assertThat(ends).as("round %d", round).containsOnlyOnce((Throwable) null);
            boolean takenBack = ends.getFirst() == null;
            outcomes.add(takenBack ? "WITHDRAWN" : "CHECKING");
            ReportFacts report = campaign.actAs.as(
                    unit.lead(), () -> campaign.reports.facts(addressee).orElseThrow());
            assertThat(report.state()).isEqualTo(takenBack ? ReportState.WITHDRAWN : ReportState.CHECKING);
            assertThat(campaign.unit(directive, unit.code()).state())
                    .isEqualTo(takenBack ? ExecutionState.IN_PROGRESS : ExecutionState.AWAITING_CONFIRMATION);
            assertThat(campaign.actAs.as(unit.lead(), () -> campaign.desk.steps(addressee)))
                    .containsExactly(takenBack ? "prepare-report" : "check-report");
        }
        assertThat(outcomes).as("both came about").hasSize(2);
    }

    @Test
    void isAskedForOnceMoreOnce() throws Exception {
        UUID directive = campaign.issue();
        SampleUnit unit = UNITS.getFirst();
        UUID addressee = sent(directive, unit);
        campaign.check(directive, unit.code(), CHECKER, Set.of());
        UUID wrong = campaign.unit(directive, unit.code()).reported().getFirst().id();
        Runnable reopen = () -> campaign.actAs.as(
                CHECKER, () -> campaign.desk.reopening.reopen(addressee, Set.of(wrong), "Số liệu không đúng"));

        assertThat(Race.of(reopen, reopen)).containsOnlyOnce((Throwable) null);
        assertThat(campaign.actAs.as(unit.lead(), () -> campaign.desk.steps(addressee)))
                .containsExactly("prepare-report");
    }

    @Test
    void leavesNoStepBehindWhenItsDirectiveIsTakenBack() {
        UUID directive = campaign.issue();
        UUID waiting = sent(directive, UNITS.get(0));
        UUID atClerk = campaign.desk.begin(directive, UNITS.get(1));
        campaign.desk.sign(directive, UNITS.get(1));
        UUID checked = sent(directive, UNITS.get(2));
        campaign.desk.receive(checked, CHECKER);
        end.recall(directive);

        await().untilAsserted(() -> assertThat(List.of(waiting, atClerk, checked))
                .allSatisfy(addressee -> assertThat(campaign.actAs.as("cv.th", () -> campaign.desk.steps(addressee)))
                        .containsExactly("confirm-recall")));
        assertThat(campaign.actAs.as("cv.th", () -> campaign.reports.versions(waiting)))
                .as("what was sent is kept")
                .hasSize(1);
    }

    private UUID sent(UUID directive, SampleUnit unit) {
        UUID addressee = campaign.desk.begin(directive, unit);
        campaign.desk.sign(directive, unit);
        campaign.desk.send(addressee, unit.clerk());
        return addressee;
    }
}
