package vn.tiendo.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** Who may touch a nomination, and when. */
@IntegrationTest
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
    private FileService files;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private JdbcClient jdbc;

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
    void keepsDraftsInTheUnitUntilTheyAreNumbered() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.submit(COMMUNE, act);
        assertThatThrownBy(() -> campaign.actAs.as("cv.vhtt", () -> boards.book.facts(act)))
                .isInstanceOf(NotFound.class);
        assertThat(campaign.actAs.as("cv.th", () -> boards.book.rows()))
                .as("who follows the directive sees all whom it asks, and how far they are")
                .hasSizeGreaterThanOrEqualTo(11)
                .filteredOn(row -> row.unit().code().equals(COMMUNE.code()))
                .singleElement()
                .satisfies(row -> assertThat(row.underWay()).isPresent());
        assertThat(campaign.actAs.as("cv.th", () -> boards.book.seen(campaign.organizationUnit(COMMUNE.code()))))
                .isEmpty();
    }

    @Test
    void showsTheSignerHisOwnWordsBeforeHeSigns() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.submit(COMMUNE, act);
        boards.check(COMMUNE, act, YES);
        boards.approve(COMMUNE, act, YES);
        assertThat(campaign.actAs
                        .as(CampaignBoards.deputy(COMMUNE), () -> boards.book.decision(act))
                        .signature()
                        .lines())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(campaign.actAs
                        .as(COMMUNE.head(), () -> boards.book.decision(act))
                        .signature()
                        .lines())
                .containsExactly("CHỦ TỊCH");
    }

    @Test
    void takesOnlyAFreshSignedCopyAndKeepsWhatWasSent() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.toOffice(COMMUNE, act, COMMUNE.head());
        StoredFile sent = copies(act).getFirst();
        clock.setTo(clock.instant().plus(Duration.ofMinutes(5)).atZone(OfficeTime.ZONE));
        boards.verify(act, BoardService.Verdict.WRONG_COPY, "Tải nhầm bản dự thảo");
        assertThatThrownBy(() -> campaign.actAs.as(
                        COMMUNE.clerk(), () -> boards.boards.send(campaign.ticket("upload-board", act))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsEntry("file", "board.problem.copy-missing"));
        assertThatThrownBy(() -> campaign.actAs.as(COMMUNE.clerk(), () -> files.remove(sent.id())))
                .isInstanceOf(NotAllowed.class);
        boards.send(COMMUNE, act);
        boards.verify(act, BoardService.Verdict.VERIFIED, "");
        assertThat(copies(act)).hasSize(2);
    }

    private List<StoredFile> copies(UUID act) {
        return campaign.actAs.as(COMMUNE.clerk(), () -> files.of(new FileSubject(BoardService.FILES, act)));
    }

    @Test
    void letsOnlyOneOfTwoEnterABoardOfBefore() throws Exception {
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        UUID spare = boards.start(COMMUNE, BoardKind.ESTABLISH);
        List<BoardDraft.Seat> seats = boards.draft(COMMUNE, spare).seats();
        campaign.actAs.as(OFFICER, () -> boards.nominations.abandon(campaign.ticket("nominate-board", spare)));
        List<@Nullable Throwable> ends = Race.of(
                () -> enter(CampaignBoards.officer(COMMUNE), unit, "11/QĐ-UBND", seats),
                () -> enter(COMMUNE.head(), unit, "22/QĐ-UBND", seats));
        assertThat(ends).containsNull().hasAtLeastOneElementOfType(InvalidInput.class);
        assertThat(boards.history(OFFICER, COMMUNE).stream().filter(BoardFacts::inForce))
                .hasSize(1);
    }

    private void enter(String login, UUID unit, String reference, List<BoardDraft.Seat> seats) {
        campaign.actAs.as(
                login,
                () -> boards.nominations.enter(
                        unit, new BoardDraft.Earlier(reference, LocalDate.of(2021, 3, 1), "", seats)));
    }

    @Test
    void tellsTheContactsWhoOnTheBoardHasNoMailbox() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.toOffice(COMMUNE, act, COMMUNE.head());
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        mailbox(null);
        try {
            assertThat(campaign.actAs.as(OFFICER, () -> contacts.openPoints(unit)))
                    .singleElement()
                    .satisfies(point -> {
                        assertThat(point.kind()).isEqualTo(ContactBook.OpenPoint.Kind.NEEDED_MAILBOX);
                        assertThat(point.about()).isEqualTo("Mai Thị Lệ");
                        assertThat(point.why())
                                .contains(boards.facts(COMMUNE, act).reference());
                    });
        } finally {
            mailbox(COMMUNE.clerk() + "@tumorong.test");
        }
    }

    private void mailbox(@Nullable String address) {
        jdbc.sql("update person set email = :address where id = (select person_id from account where login = :login)")
                .param("address", address)
                .param("login", COMMUNE.clerk())
                .update();
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
