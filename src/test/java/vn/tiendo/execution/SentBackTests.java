package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** What goes back is told of to whom it concerns, and to nobody else. */
@IntegrationTest
class SentBackTests {

    private static final SampleUnit AGENCY = SampleUnit.of("noivu");
    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    @Autowired
    private ProgressService progress;

    private UUID directive;

    @BeforeEach
    void issue() {
        directive = campaign.issue();
    }

    @Test
    void isNeitherReceivedNorForgottenWhileTheUnitsReturnWaits() {
        UUID unit = sendBack();

        AddresseeFacts facts = campaign.unit(directive, AGENCY.code());
        assertThat(facts.state()).isEqualTo(ExecutionState.SENT_BACK);
        assertThat(facts.assignments()).extracting(AssignmentFacts::state).containsOnly(ExecutionState.SENT_BACK);
        campaign.actAs.as("cv.th", () -> {
            assertThat(progress.matrices(directive).stream().flatMap(matrix -> matrix.rows().stream()))
                    .filteredOn(row -> row.addresseeId().equals(unit))
                    .allSatisfy(row -> {
                        assertThat(row.state()).isEqualTo(ExecutionState.SENT_BACK);
                        assertThat(row.returnReason()).isEqualTo("Không thuộc đối tượng");
                    });
            assertThat(campaign.tasks
                            .hands(unit, List.of(facts.instanceId()))
                            .get("receive-directive")
                            .returned())
                    .isTrue();
        });
    }

    @Test
    void leavesTheRulingToTheOfficerWithoutCallingItReturned() {
        UUID unit = sendBack();

        assertThat(row("cv.th", "rule-on-return", unit).returned()).isFalse();
        rule(unit, false);
        assertThat(campaign.unit(directive, AGENCY.code()).state()).isEqualTo(ExecutionState.NOT_RECEIVED);
        assertThat(row(AGENCY.clerk(), "receive-directive", unit).returned()).isTrue();
        sendBackAgain(unit);
        rule(unit, true);
        assertThat(campaign.unit(directive, AGENCY.code()).assignments())
                .extracting(AssignmentFacts::state)
                .containsOnly(ExecutionState.NOT_APPLICABLE);
    }

    @Test
    void isReturnedToWhoeverHasToDoItAgainAndToNobodyAfter() {
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        campaign.report(directive, COMMUNE.code(), COMMUNE.lead(), COMMUNE.head());
        campaign.check(directive, COMMUNE.code(), COMMUNE.checker(), Set.of(0));
        UUID unit = campaign.unit(directive, COMMUNE.code()).id();

        assertThat(row(COMMUNE.lead(), "prepare-report", unit).returned()).isTrue();
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        campaign.submitReport(directive, COMMUNE.code(), COMMUNE.lead());
        assertThat(row(COMMUNE.head(), "sign-report", unit).returned()).isFalse();
        campaign.actAs.as(COMMUNE.head(), () -> {
            TaskPage page = campaign.tasks.page(campaign.task("sign-report", unit));
            assertThat(page.returnReason()).isNull();
        });
    }

    private UUID sendBack() {
        UUID unit = campaign.unit(directive, AGENCY.code()).id();
        sendBackAgain(unit);
        return unit;
    }

    private void sendBackAgain(UUID unit) {
        campaign.actAs.as(
                AGENCY.clerk(),
                () -> campaign.addressees.returnAsNotAddressed(
                        campaign.ticket("receive-directive", unit), "Không thuộc đối tượng"));
    }

    private void rule(UUID unit, boolean accepted) {
        campaign.actAs.as(
                "cv.th",
                () -> campaign.addressees.ruleOnReturn(
                        campaign.ticket("rule-on-return", unit), accepted, "Đơn vị vẫn phải thực hiện"));
    }

    private TaskRow row(String login, String step, UUID unit) {
        return campaign.actAs.as(login, () -> {
            String task = campaign.task(step, unit);
            List<TaskRow> rows = campaign.rows(row -> row.id().equals(task));
            assertThat(rows).hasSize(1);
            return rows.getFirst();
        });
    }
}
