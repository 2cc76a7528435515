package vn.tiendo.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.board.paper.StoredPaper;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.AccountService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A commune's board from the nomination to the day another one takes its place. */
@IntegrationTest
class BoardTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-tumorong");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");
    private static final String OFFICER = CampaignBoards.officer(COMMUNE);

    private static final Path SEEN = Path.of("target/papers");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private BoardWatch watch;

    @Autowired
    private AccountService accounts;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void assign() {
        clock.reset();
        directive = boards.asked(COMMUNE);
    }

    @AfterEach
    void forget() {
        jdbc.sql("update account set locked = false").update();
        boards.forget();
    }

    @Test
    void carriesTheAssignmentsThatAskForIt() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.toOffice(COMMUNE, act, CampaignBoards.deputy(COMMUNE));

        BoardFacts board = boards.facts(COMMUNE, act);
        assertThat(board.inForce()).isTrue();
        assertThat(board.stage()).isEqualTo(BoardStage.VERIFYING);
        assertThat(board.reference()).matches("\\d{2,}/QĐ-UBND");
        assertThat(board.signatureBlock()).isEqualTo("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
        List<AssignmentFacts> owed = campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(assignment -> assignment.workKind() == WorkKind.BOARD)
                .toList();
        assertThat(owed).hasSize(2).allSatisfy(assignment -> {
            assertThat(assignment.finishedAt()).isNotNull();
            assertThat(assignment.progress())
                    .isEqualTo("Đã có quyết định " + board.reference() + ", 29/09/2022, 3 thành viên");
        });
        owed.forEach(assignment -> assertThat(
                        campaign.actAs.as(COMMUNE.lead(), () -> campaign.tasks.openSteps(List.of(assignment.id()))))
                .as("the lead has nothing more to do for it")
                .isEmpty());
        boards.verify(act, BoardService.Verdict.VERIFIED, "");
        assertThat(boards.facts(COMMUNE, act).stage()).isEqualTo(BoardStage.DONE);
        assertThat(campaign.actAs.as(OFFICER, () -> boards.book.papers(act)))
                .as("every version is kept, each with its own hash")
                .hasSize(5)
                .extracting(StoredPaper::sha256)
                .doesNotHaveDuplicates();
    }

    @Test
    void endsTheBoardBeforeOnTheSameDay() {
        UUID first = established();
        assertThatThrownBy(() -> boards.start(COMMUNE, BoardKind.ESTABLISH))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsValue("board.problem.exists"));
        UUID second = boards.start(COMMUNE, BoardKind.REORGANISE);
        assertThat(boards.facts(COMMUNE, second).seats())
                .as("begun with the people of the board")
                .hasSize(3);
        boards.toOffice(COMMUNE, second, COMMUNE.head());

        BoardFacts before = boards.facts(COMMUNE, first);
        BoardFacts now = boards.facts(COMMUNE, second);
        assertThat(before.endedOn()).isEqualTo(now.effectiveFrom());
        assertThat(before.inForce()).isFalse();
        assertThat(now.inForce()).isTrue();
        assertThat(text(second)).contains("Kiện toàn Ban biên tập", "thay thế Quyết định số " + before.reference());
    }

    @Test
    void replacesADecisionWithWrongContentAndKeepsItInForceUntilThen() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.toOffice(COMMUNE, act, COMMUNE.head());
        assertThatThrownBy(() -> boards.verify(act, BoardService.Verdict.WRONG_CONTENT, " "))
                .isInstanceOf(InvalidInput.class);
        boards.verify(act, BoardService.Verdict.WRONG_CONTENT, "Sai tên thành viên");

        BoardFacts next = boards.history(OFFICER, COMMUNE).getFirst();
        assertThat(next.kind()).isEqualTo(BoardKind.REPLACE);
        assertThat(next.returnReason()).isEqualTo("Sai tên thành viên");
        assertThat(boards.facts(COMMUNE, act).inForce()).isTrue();
        assertThat(next.reason()).isEqualTo("Sai tên thành viên");
        assertThatThrownBy(() -> campaign.actAs.as(
                        OFFICER, () -> boards.nominations.abandon(campaign.ticket("nominate-board", next.id()))))
                .as("the receiving office ordered it")
                .isInstanceOf(NotAllowed.class);
        boards.toOffice(COMMUNE, next.id(), COMMUNE.head());
        assertThat(boards.facts(COMMUNE, act).inForce()).isFalse();
        assertThat(boards.facts(COMMUNE, next.id()).inForce()).isTrue();
    }

    @Test
    void correctsTheFormByLetterAndLeavesTheDecisionAsItIs() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.toOffice(COMMUNE, act, CampaignBoards.deputy(COMMUNE));
        String reference = boards.facts(COMMUNE, act).reference();
        boards.verify(act, BoardService.Verdict.WRONG_FORM, "Thiếu KT.");
        boards.correct(COMMUNE, act);

        BoardFacts corrected = boards.facts(COMMUNE, act);
        assertThat(corrected.reference()).isEqualTo(reference);
        assertThat(corrected.stage()).isEqualTo(BoardStage.VERIFYING);
        assertThat(corrected.correction()).hasValueSatisfying(letter -> {
            assertThat(letter.reference()).endsWith("/UBND-VHXH");
            assertThat(letter.text()).contains("KT. CHỦ TỊCH");
        });
        assertThat(campaign.actAs.as(OFFICER, () -> boards.book.papers(act)))
                .extracting(StoredPaper::kind)
                .contains(StoredPaper.Kind.CORRECTION, StoredPaper.Kind.DECISION, StoredPaper.Kind.SUBMISSION);
    }

    @Test
    void takesInABoardOfBefore() {
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        UUID pending = boards.start(COMMUNE, BoardKind.ESTABLISH);
        List<BoardDraft.Seat> seats = boards.draft(COMMUNE, pending).seats();
        BoardDraft.Earlier earlier =
                new BoardDraft.Earlier("12/QĐ-UBND", LocalDate.of(2021, 3, 1), "CHỦ TỊCH A Thuận", seats);
        assertThatThrownBy(() -> campaign.actAs.as(OFFICER, () -> boards.nominations.enter(unit, earlier)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsValue("board.problem.pending"));
        campaign.actAs.as(OFFICER, () -> boards.nominations.abandon(campaign.ticket("nominate-board", pending)));
        assertThatThrownBy(() -> campaign.actAs.as(
                        OFFICER,
                        () -> boards.nominations.enter(
                                unit, new BoardDraft.Earlier(" ", LocalDate.of(2022, 9, 30), "", seats.subList(0, 2)))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("reference", "board.problem.reference-missing")
                                .containsEntry("day", "board.problem.day-future")
                                .containsEntry("seats", "board.problem.few"));
        UUID act = campaign.actAs.as(OFFICER, () -> boards.nominations.enter(unit, earlier));
        BoardFacts board = boards.facts(COMMUNE, act);
        assertThat(board.inForce()).isTrue();
        assertThat(board.reference()).isEqualTo("12/QĐ-UBND");
        assertThat(board.seats()).hasSize(3);
        assertThat(boards.upload(COMMUNE, act))
                .as("the old decision is added as a copy")
                .isNotNull();
    }

    @Test
    void dissolvesABoardAndThatIsNotWhatTheDirectiveAsksFor() {
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        UUID spare = boards.start(COMMUNE, BoardKind.ESTABLISH);
        List<BoardDraft.Seat> seats = boards.draft(COMMUNE, spare).seats();
        UUID first = campaign.actAs.as(OFFICER, () -> {
            boards.nominations.abandon(campaign.ticket("nominate-board", spare));
            return boards.nominations.enter(
                    unit, new BoardDraft.Earlier("12/QĐ-UBND", LocalDate.of(2021, 3, 1), "", seats));
        });
        UUID end = boards.start(COMMUNE, BoardKind.DISSOLVE);
        boards.toOffice(COMMUNE, end, COMMUNE.head());
        assertThat(boards.facts(COMMUNE, first).inForce()).isFalse();
        assertThat(boards.facts(COMMUNE, end).inForce()).isFalse();
        assertThat(boards.history(OFFICER, COMMUNE)).noneMatch(BoardFacts::inForce);
        assertThat(text(end)).contains("Bãi bỏ Quyết định số");
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments().stream()
                        .filter(assignment -> assignment.workKind() == WorkKind.BOARD))
                .allSatisfy(assignment -> assertThat(assignment.finishedAt()).isNull());
    }

    @Test
    void isThroughWithoutAnOfficeThatWouldVerifyIt() {
        UUID act = boards.start(OTHER, BoardKind.ESTABLISH);
        boards.toOffice(OTHER, act, OTHER.head());
        assertThat(boards.facts(OTHER, act).stage()).isEqualTo(BoardStage.DONE);
        assertThat(boards.facts(OTHER, act).inForce()).isTrue();
    }

    @Test
    void tellsAVacantSeatTheSameDayAndOnce() {
        UUID act = established();
        campaign.actAs.as("admin", () -> accounts.lock(OFFICER));
        watch.tellVacancies();
        watch.tellVacancies();

        assertThat(campaign.actAs
                        .as(COMMUNE.head(), () -> boards.book.facts(act))
                        .vacant())
                .singleElement()
                .satisfies(seat -> assertThat(seat.role()).isEqualTo(SeatRole.SECRETARY));
        assertThat(campaign.actAs.as(COMMUNE.head(), () -> notices.list(NoticeFilter.CURRENT, 1_000)).stream()
                        .filter(notice -> notice.template().equals("board-vacancy")))
                .hasSize(1);
    }

    private UUID established() {
        UUID act = boards.start(COMMUNE, BoardKind.ESTABLISH);
        boards.toOffice(COMMUNE, act, COMMUNE.head());
        boards.verify(act, BoardService.Verdict.VERIFIED, "");
        return act;
    }

    /** The newest written decision, read back; it also stays in a folder, to be opened and looked at. */
    private String text(UUID act) {
        return campaign.actAs.as(OFFICER, () -> {
            StoredPaper newest = boards.book.papers(act).stream()
                    .filter(paper -> paper.kind() == StoredPaper.Kind.DECISION)
                    .findFirst()
                    .orElseThrow();
            byte[] written = boards.book.paper(newest.id()).content();
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
                Files.createDirectories(SEEN);
                Files.write(SEEN.resolve("board-decision.docx"), written);
                return String.join(
                        "\n",
                        document.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .toList());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
