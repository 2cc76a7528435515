package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** The directive of 2022 from the draft to its end, with everything that goes wrong on the way. */
@IntegrationTest
@Import(Campaign.class)
class DirectiveJourneyTests {

    @Autowired
    private Campaign campaign;

    @Test
    void carriesTheDirectiveToEveryUnitAndBack() {
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.returnFor("Bổ sung thời hạn báo cáo"));
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.approve());
        campaign.number(directive);
        campaign.awaitHandedOut(directive);

        campaign.actAs.as("cv.th", () -> {
            assertThat(campaign.directives.facts(directive).reference()).isEqualTo("1286/UBND-TH");
            assertThat(campaign.rollout.status(directive).started()).isEqualTo(25);
            assertThat(campaign.addressees.all(directive)).hasSize(25);
            assertThat(campaign.addressees.all(directive).stream()
                            .flatMap(unit -> unit.assignments().stream()))
                    .hasSize(98);
        });

        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        campaign.assign(directive, "xa-dakha", "chuctich.dakha", "vhxh.dakha");
        campaign.carryOut(directive, "xa-dakha", "vhxh.dakha");
        campaign.report(directive, "xa-dakha", "vhxh.dakha", "chuctich.dakha");
        assertThat(campaign.unit(directive, "xa-dakha").state()).isEqualTo(ExecutionState.AWAITING_CONFIRMATION);
        campaign.check(directive, "xa-dakha", "cv.vhtt", Set.of(2));
        assertThat(campaign.unit(directive, "xa-dakha").state()).isEqualTo(ExecutionState.RETURNED);
        campaign.carryOut(directive, "xa-dakha", "vhxh.dakha");
        campaign.report(directive, "xa-dakha", "vhxh.dakha", "chuctich.dakha");
        campaign.check(directive, "xa-dakha", "cv.vhtt", Set.of());

        assertThat(campaign.unit(directive, "xa-dakha").state()).isEqualTo(ExecutionState.DONE);
        assertThat(campaign.unit(directive, "xa-dakha").assignments())
                .allSatisfy(assignment -> assertThat(assignment.state()).isEqualTo(ExecutionState.DONE));
        assertThat(campaign.actAs.as("cv.vhtt", () -> campaign.directives.facts(directive).state()))
                .isEqualTo(DirectiveState.IN_FORCE);
    }
}
