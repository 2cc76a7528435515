package vn.tiendo.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.BoardService;
import vn.tiendo.board.CorrectionService;
import vn.tiendo.board.NominationService;
import vn.tiendo.board.SeatRole;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.register.Numbering;

/** Sets up editorial boards of a {@link Campaign}'s communes, each step as the person whose step it is. */
@TestTool
public class CampaignBoards {

    private static final ReviewDecision YES = ReviewDecision.approve();
    private static final ReviewDecision NO = ReviewDecision.returnFor("Chưa đạt, đề nghị xem lại");
    private static final String OFFICE = "cv.vhtt";

    /** A one-page file that begins as a PDF does. */
    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final Campaign campaign;
    public final BoardService boards;
    public final NominationService nominations;
    public final BoardBook book;
    private final CorrectionService corrections;
    private final FileService files;
    private final JdbcClient jdbc;

    public CampaignBoards(
            Campaign campaign,
            BoardService boards,
            NominationService nominations,
            BoardBook book,
            CorrectionService corrections,
            FileService files,
            JdbcClient jdbc) {
        this.campaign = campaign;
        this.boards = boards;
        this.nominations = nominations;
        this.book = book;
        this.corrections = corrections;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** A directive in force for whose obligations the unit has somebody. */
    public UUID asked(SampleUnit unit) {
        UUID directive = campaign.issue();
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        return directive;
    }

    /** Leaves no board behind. */
    public void forget() {
        List.of("board_in_force", "board_paper", "board_correction", "board_seat", "board_act")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    public UUID start(SampleUnit unit, BoardKind kind) {
        return campaign.actAs.as(officer(unit), () -> nominations.start(campaign.organizationUnit(unit.code()), kind));
    }

    /** Who belongs to the sample's commune, as its board would be: the deputy leads, the officer is the secretary. */
    public BoardDraft draft(SampleUnit unit, UUID act) {
        return campaign.actAs.as(officer(unit), () -> {
            BoardFacts board = book.facts(act);
            List<PersonRef> people = book.candidates(board.unitId());
            return new BoardDraft(
                    board.version(),
                    "công chức Văn hóa - Xã hội",
                    board.bases(),
                    "Thay đổi nhân sự",
                    List.of(
                            seat(people, deputy(unit), SeatRole.HEAD),
                            seat(people, officer(unit), SeatRole.SECRETARY),
                            seat(people, unit.clerk(), SeatRole.MEMBER)));
        });
    }

    public static BoardDraft.Seat seat(List<PersonRef> people, String login, SeatRole role) {
        PersonRef person = people.stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
        return new BoardDraft.Seat(person.id(), role, person.title(), "Tin tức - Sự kiện", "");
    }

    public static String officer(SampleUnit unit) {
        return "vhxh." + suffix(unit);
    }

    public static String deputy(SampleUnit unit) {
        return "pct." + suffix(unit);
    }

    private static String suffix(SampleUnit unit) {
        return unit.head().substring(unit.head().indexOf('.') + 1);
    }

    public void submit(SampleUnit unit, UUID act) {
        BoardDraft draft = draft(unit, act);
        campaign.actAs.as(officer(unit), () -> nominations.submit(campaign.ticket("nominate-board", act), draft));
    }

    public void check(SampleUnit unit, UUID act, ReviewDecision decision) {
        campaign.actAs.as(unit.clerk(), () -> boards.check(campaign.ticket("check-board-form", act), decision));
    }

    public void approve(SampleUnit unit, UUID act, ReviewDecision decision) {
        campaign.actAs.as(unit.head(), () -> boards.approve(campaign.ticket("approve-board", act), decision));
    }

    public void sign(String signer, UUID act, ReviewDecision decision) {
        campaign.actAs.as(signer, () -> boards.sign(campaign.ticket("sign-board", act), decision));
    }

    public void number(SampleUnit unit, UUID act) {
        campaign.actAs.as(
                unit.clerk(), () -> boards.number(campaign.ticket("number-board", act), boards.proposedNumber(act)));
    }

    public void send(SampleUnit unit, UUID act) {
        upload(unit, act);
        campaign.actAs.as(unit.clerk(), () -> boards.send(campaign.ticket("upload-board", act)));
    }

    /** @return the signed copy's id */
    public UUID upload(SampleUnit unit, UUID act) {
        return campaign.actAs.as(
                unit.clerk(),
                () -> files.store(
                        new FileSubject(BoardService.FILES, act), "quyet-dinh.pdf", new ByteArrayInputStream(SCAN)));
    }

    public void verify(UUID act, BoardService.Verdict verdict, String words) {
        campaign.actAs.as(OFFICE, () -> boards.verify(campaign.ticket("verify-board", act), verdict, words));
    }

    /** As far as the receiving office. */
    public void toOffice(SampleUnit unit, UUID act, String signer) {
        submit(unit, act);
        check(unit, act, YES);
        approve(unit, act, YES);
        sign(signer, act, YES);
        number(unit, act);
        send(unit, act);
    }

    public BoardFacts facts(SampleUnit unit, UUID act) {
        return campaign.actAs.as(officer(unit), () -> book.facts(act));
    }

    public List<BoardFacts> history(String reader, SampleUnit unit) {
        return campaign.actAs.as(reader, () -> book.history(unit.code()));
    }

    /** What the letter of correction takes, sent back once. */
    public void correct(SampleUnit unit, UUID act) {
        String text = "Quyền hạn ký đã in “PHÓ CHỦ TỊCH”, nay đính chính là “KT. CHỦ TỊCH, PHÓ CHỦ TỊCH”.";
        campaign.actAs.as(officer(unit), () -> corrections.draft(campaign.ticket("correct-board", act), text));
        campaign.actAs.as(unit.head(), () -> corrections.sign(campaign.ticket("sign-correction", act), NO));
        campaign.actAs.as(officer(unit), () -> corrections.draft(campaign.ticket("correct-board", act), text));
        campaign.actAs.as(unit.head(), () -> corrections.sign(campaign.ticket("sign-correction", act), YES));
        campaign.actAs.as(unit.clerk(), () -> {
            Numbering next = boards.proposedNumber(act);
            corrections.number(campaign.ticket("number-correction", act), next);
        });
        send(unit, act);
    }

    /** Every step and every way of the process. */
    public void goEveryWay(SampleUnit unit) {
        UUID dropped = start(unit, BoardKind.ESTABLISH);
        campaign.actAs.as(officer(unit), () -> nominations.abandon(campaign.ticket("nominate-board", dropped)));
        UUID act = start(unit, BoardKind.ESTABLISH);
        submit(unit, act);
        check(unit, act, NO);
        submit(unit, act);
        check(unit, act, YES);
        approve(unit, act, NO);
        submit(unit, act);
        check(unit, act, YES);
        approve(unit, act, YES);
        sign(unit.head(), act, NO);
        toOffice(unit, act, deputy(unit));
        verify(act, BoardService.Verdict.WRONG_COPY, "Tải nhầm bản dự thảo");
        send(unit, act);
        verify(act, BoardService.Verdict.WRONG_FORM, "Thiếu KT. trước chức vụ người ký");
        correct(unit, act);
        verify(act, BoardService.Verdict.WRONG_CONTENT, "Thiếu thành viên phụ trách văn bản");
        UUID next = history(officer(unit), unit).getFirst().id();
        toOffice(unit, next, unit.head());
        verify(next, BoardService.Verdict.VERIFIED, "");
    }

    public static LocalDate day(BoardFacts board) {
        return java.util.Objects.requireNonNull(board.effectiveFrom());
    }
}
