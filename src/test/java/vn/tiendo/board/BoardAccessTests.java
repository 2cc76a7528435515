package vn.tiendo.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Who may touch a nomination, and when. */
@IntegrationTest
@Import({Campaign.class, CampaignBoards.class})
class BoardAccessTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-tumorong");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String OFFICER = CampaignBoards.officer(COMMUNE);
    private static final ReviewDecision YES = ReviewDecision.approve();

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void assign() {
        clock.reset();
        boards.asked(COMMUNE);
    }

    @AfterEach
    void forget() {
        boards.forget();
    }

    @Test
    void keepsOneOpenActAUnitAndLetsNobodyElseTouchIt() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        assertThatThrownBy(() -> boards.start(COMMUNE, BoardKind.ESTABLISH))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsValue("board.problem.pending"));
        String stranger = CampaignBoards.officer(OTHER);
        assertThatThrownBy(() -> campaign.actAs.as(
                        stranger,
                        () -> boards.nominations.start(campaign.organizationUnit(COMMUNE.code()), BoardKind.ESTABLISH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaign.actAs.as(stranger, () -> boards.book.facts(act)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boards.history(stranger, COMMUNE)).isInstanceOf(NotFound.class);
        BoardDraft draft = boards.draft(COMMUNE, act);
        assertThatThrownBy(() -> campaign.actAs.as(stranger, () -> boards.nominations.save(act, draft)))
                .isInstanceOf(NotAllowed.class);
        String task = campaign.actAs.as(OFFICER, () -> campaign.task("nominate-board", act));
        assertThatThrownBy(
                        () -> campaign.actAs.as(stranger, () -> boards.nominations.submit(TaskTicket.of(task), draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesWhatSomebodyElseHasSavedMeanwhile() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        BoardDraft mine = boards.draft(COMMUNE, act);
        BoardDraft theirs = boards.draft(COMMUNE, act);
        campaign.actAs.as(OFFICER, () -> boards.nominations.save(act, theirs));
        assertThatThrownBy(() -> campaign.actAs.as(OFFICER, () -> boards.nominations.save(act, mine)))
                .isInstanceOf(BoardDraft.BoardChanged.class);
        assertThatThrownBy(() -> campaign.actAs.as(
                        OFFICER, () -> boards.nominations.submit(campaign.ticket("nominate-board", act), mine)))
                .isInstanceOf(BoardDraft.BoardChanged.class);
    }

    @Test
    void letsNobodyCheckWhatHeNominated() {
        UUID act = campaign.actAs.as(
                COMMUNE.clerk(),
                () -> boards.nominations.start(campaign.organizationUnit(COMMUNE.code()), BoardKind.ESTABLISH));
        BoardDraft draft = boards.draft(COMMUNE, act);
        campaign.actAs.as(
                COMMUNE.clerk(), () -> boards.nominations.submit(campaign.ticket("nominate-board", act), draft));
        assertThatThrownBy(() -> boards.check(COMMUNE, act, YES)).isInstanceOf(OwnWork.class);
    }
}
