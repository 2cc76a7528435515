package vn.tiendo.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.task.OpenStep;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.Race;

/** A leader instructs a unit while its head gives out the work: nothing is left without a step that carries it (QUALITY R11). */
@IntegrationTest
class InstructionRaceTests {

    private static final int UNITS = 40;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private InstructionService instructions;

    @Test
    void leavesNothingUncarriedWhenTheHeadAssignsAtTheSameMoment() throws Exception {
        UUID directive = manyUnits.handOut("ir", UNITS);
        for (String code : ManyUnits.codes("ir", UNITS)) {
            campaign.receive(directive, code, "c." + code);
            UUID unit = campaign.unit(directive, code).id();

            List<@Nullable Throwable> ends =
                    Race.of(() -> instruct(unit), () -> campaign.assign(directive, code, "h." + code, "o." + code));

            assertThat(ends)
                    .filteredOn(end -> end != null)
                    .hasSizeLessThan(2)
                    .allSatisfy(end -> assertThat(end).isInstanceOf(OptimisticLockingFailureException.class));
            everythingIsCarried(directive, code);
        }
    }

    private void everythingIsCarried(UUID directive, String code) {
        AddresseeFacts unit = campaign.unit(directive, code);
        Set<String> steps = Set.copyOf(campaign.actAs.as(
                "cv.th",
                () -> campaign.tasks.openSteps(List.of(unit.id())).get(unit.id()).stream()
                        .map(OpenStep::step)
                        .toList()));
        if (unit.state() == ExecutionState.RECEIVED) {
            assertThat(steps).containsExactly("assign-obligations");
            return;
        }
        boolean unassigned = unit.assignments().stream().anyMatch(each -> each.state() == ExecutionState.RECEIVED);
        assertThat(steps.contains("assign-instruction")).isEqualTo(unassigned);
        assertThat(unit.assignments())
                .filteredOn(each -> !each.workKind().carriedByProcess() && each.state() != ExecutionState.RECEIVED)
                .allSatisfy(each -> assertThat(each.instanceId()).isNotNull());
    }

    private void instruct(UUID unit) {
        campaign.actAs.as(
                "pct.vx",
                () -> instructions.instruct(
                        unit, new DirectiveDraft.InstructionDraft("Gửi giải trình", "", LocalDate.of(2022, 10, 12))));
    }
}
