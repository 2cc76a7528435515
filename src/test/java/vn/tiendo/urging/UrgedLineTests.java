package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What there is to one line of the list: its own history, letting it rest, a leader's instruction. */
@IntegrationTest
class UrgedLineTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakna");

    @Autowired
    private Campaign campaign;

    @Autowired
    private UrgingService urging;

    @Autowired
    private PauseService pauses;

    @Autowired
    private InstructionService instructions;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void escalate() {
        clock.reset();
        directive = campaign.issue();
        for (LocalDateTime day :
                List.of(LocalDateTime.of(2022, 10, 28, 7, 30), LocalDateTime.of(2022, 10, 31, 7, 30))) {
            clock.setTo(day.atZone(OfficeTime.ZONE));
            deadlines.sweepDue();
        }
    }

    @Test
    void hasAHistoryOfItsOwn() {
        UrgedLine line = line("cv.th");

        List<UrgingAct> own = campaign.actAs.as("cv.th", () -> urging.history(directive, line.subjectId(), 0, 50));
        assertThat(own).hasSize(line.times()).allSatisfy(act -> {
            assertThat(act.unit()).isEqualTo(line.unit());
            assertThat(act.subjects()).isEqualTo(1);
            assertThat(act.told()).isNotEmpty();
        });
        assertThat(campaign.actAs.as(COMMUNE.head(), () -> urging.history(directive, line.subjectId(), 0, 50)))
                .isEqualTo(own);
        assertThat(campaign.actAs.as(
                        SampleUnit.of("xa-dakha").head(), () -> urging.history(directive, line.subjectId(), 0, 50)))
                .isEmpty();
    }

    @Test
    void staysInTheListWhileItRestsAndCannotBeUrged() {
        UrgedLine line = line("cv.th");
        campaign.actAs.as("cv.th", () -> pauses.pause(directive, line.subjectId(), "Mất điện 4 ngày"));

        assertThat(line("cv.th")).satisfies(resting -> {
            assertThat(resting.paused()).isTrue();
            assertThat(resting.mayUrge()).isTrue();
            assertThat(resting.selectable()).isFalse();
        });
        assertThat(line(COMMUNE.head()).paused()).isTrue();
        campaign.actAs.as("cv.th", () -> pauses.resume(directive, line.subjectId()));
        assertThat(line("cv.th").selectable()).isTrue();
    }

    @Test
    void leadsALeaderToAnInstructionAndNobodyElse() {
        UrgedLine line = line("pct.vx");
        UUID unit = campaign.unit(directive, COMMUNE.code()).id();

        assertThat(campaign.actAs.as("pct.vx", () -> instructions.instructable(directive, line.unitId())))
                .contains(unit);
        assertThat(campaign.actAs.as("cv.th", () -> instructions.instructable(directive, line.unitId())))
                .isEmpty();
    }

    private UrgedLine line(String login) {
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        return campaign.actAs.as(
                login,
                () -> urging.list(new UrgingFilter(directive, null)).lines().stream()
                        .filter(line -> line.unitId().equals(unit) && !line.step())
                        .findFirst()
                        .orElseThrow());
    }
}
