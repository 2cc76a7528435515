package vn.tiendo.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What else goes by new dates, and what the document said first. */
@IntegrationTest
class ReschedulingReachTests {

    private static final SampleUnit RETURNED = SampleUnit.of("xa-daksao");
    private static final LocalDate END = LocalDate.of(2022, 10, 28);
    private static final LocalDate PRINTED = LocalDate.of(2022, 11, 2);
    private static final LocalDate LATER = LocalDate.of(2022, 11, 1);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private CampaignReschedulings dates;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void begin() {
        clock.reset();
        directive = campaign.issue();
    }

    @Test
    void givesTheNewDateToWorkThatHasToBeDoneAgain() {
        extensions.begin(directive, RETURNED);
        campaign.carryOut(directive, RETURNED.code(), RETURNED.lead());
        campaign.report(directive, RETURNED.code(), RETURNED.lead(), RETURNED.head());
        campaign.check(directive, RETURNED.code(), RETURNED.checker(), Set.of(0));

        dates.move(directive, dates.before(directive, PRINTED));

        assertThat(campaign.unit(directive, RETURNED.code()).assignments())
                .allSatisfy(assignment -> assertThat(assignment.due().lastWorkingDay())
                        .isEqualTo(assignment.state() == ExecutionState.RETURNED ? LATER : END));
        AssignmentFacts again = campaign.unit(directive, RETURNED.code()).assignments().stream()
                .filter(assignment -> assignment.state() == ExecutionState.RETURNED && assignment.instanceId() != null)
                .findFirst()
                .orElseThrow();
        assertThat(row(RETURNED.lead(), "carry-out-obligation", again.id())
                        .due()
                        .lastWorkingDay())
                .isEqualTo(LATER);
    }

    @Test
    void movesTheFollowingOfficersOwnStepWithTheDirective() {
        dates.move(directive, dates.before(directive, PRINTED));

        assertThat(row("cv.th", "follow-directive", directive).due().lastWorkingDay())
                .isEqualTo(LATER);
    }

    @Test
    void keepsWhatTheDocumentSaidFirstHoweverOftenItMoves() {
        dates.move(directive, dates.before(directive, PRINTED.plusDays(5)));
        dates.move(directive, dates.before(directive, PRINTED));

        DirectiveFacts facts = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
        assertThat(facts.obligations()).isNotEmpty().allSatisfy(obligation -> {
            assertThat(obligation.firstDue().lastWorkingDay()).isEqualTo(END);
            assertThat(obligation.firstDue().wording().date()).isEqualTo(LocalDate.of(2022, 10, 30));
            assertThat(obligation.due().lastWorkingDay()).isEqualTo(LATER);
        });
    }

    private TaskRow row(String login, String step, UUID subject) {
        return campaign.actAs.as(login, () -> {
            String task = campaign.task(step, subject);
            return campaign.rows(row -> row.id().equals(task)).getFirst();
        });
    }
}
