package vn.tiendo.board.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.BoardStage;
import vn.tiendo.board.SeatRole;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.Outgoing;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What a commune's papers say, and by what power they are signed. */
@IntegrationTest
class BoardPapersTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-tumorong");
    private static final LocalDate DAY = LocalDate.of(2022, 9, 29);
    private static final String DEPUTY_BLOCK = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH";
    private static final String COMMITTEE = "TM. ỦY BAN NHÂN DÂN";
    private static final Path SEEN = Path.of("target/papers");

    @Autowired
    private Campaign campaign;

    @Autowired
    private BoardPapers papers;

    @Autowired
    private RegisterService register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID unit;
    private UUID deputy;

    @BeforeEach
    void load() {
        clock.reset();
        campaign.load();
        unit = campaign.organizationUnit(COMMUNE.code());
        deputy = campaign.person(CampaignBoards.deputy(COMMUNE));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from board_act").update();
    }

    @Test
    void theDecisionIsTheChairmansAndSoAreItsAnnexes() throws IOException {
        OfficialDocument paper = asClerk(() -> papers.decision(board(BoardKind.ESTABLISH, null), null));

        assertThat(paper.signature().lines()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(paper.attached())
                .isEqualTo("(Kèm theo Quyết định số 87/QĐ-UBND ngày 29 tháng 9 năm 2022 của Chủ tịch Ủy ban nhân dân xã"
                        + " Tu Mơ Rông)");
        assertThat(texts(paper))
                .contains(
                        "gồm 04 thành viên",
                        "Công chức Văn phòng - Thống kê, các bộ phận liên quan và các ông, bà có tên tại Điều 1");
        Block.Grid members = paper.body().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(members.rows())
                .extracting(List::getLast)
                .containsExactly("Trưởng ban", "Phó Trưởng ban", "Thư ký", "Thành viên");
        keep("board-decision-signed", paper);
    }

    @Test
    void theNoticeGoesOutInTheCommitteesNameBySignerOfTheDecision() {
        OfficialDocument byDeputy = asClerk(() -> papers.notice(board(BoardKind.ESTABLISH, null)));

        assertThat(byDeputy.signature())
                .isEqualTo(new OfficialDocument.Signature(
                        List.of(COMMITTEE, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), name(deputy)));
        UUID chairman = campaign.person(COMMUNE.head());
        for (String block : List.of("CHỦ TỊCH", "Q. CHỦ TỊCH")) {
            assertThat(asClerk(() -> papers.notice(board(BoardKind.ESTABLISH, null, chairman, block)))
                            .signature())
                    .isEqualTo(new OfficialDocument.Signature(List.of(COMMITTEE, block), name(chairman)));
        }
        assertThat(texts(byDeputy))
                .contains(
                        "Thực hiện Quyết định số 87/QĐ-UBND ngày 29 tháng 9 năm 2022 của Chủ tịch Ủy ban nhân dân xã Tu Mơ"
                                + " Rông về việc thành lập Ban biên tập",
                        "cho 04 thành viên");
    }

    @Test
    void theNoticeTakesTheNumberAfterTheDecisionOnTheSameDay() throws IOException {
        BoardFacts board = board(BoardKind.ESTABLISH, null);
        int next = asClerk(() -> register.proposed(unit, DAY.getYear()));
        asClerk(() -> {
            OfficialDocument decision = papers.decision(board, null);
            register.take(unit, new Numbering(next, DAY), papers.registered(decision, "87/QĐ-UBND", board, board.id()));
            papers.numberNotice(board, DAY, board.id());
            return "";
        });

        OfficialDocument notice = asClerk(() -> papers.notice(board));
        assertThat(notice.head().reference()).isEqualTo((next + 1) + "/TB-UBND");
        assertThat(notice.head().dated()).isEqualTo(DAY);
        assertThat(lines(next + 1)).containsExactly("TB", "Các thành viên Ban biên tập", name(deputy));
        assertThat(asClerk(() -> register.proposed(unit, DAY.getYear()))).isEqualTo(next + 2);
        keep("board-notice", notice);
    }

    @Test
    void aLetterOfCorrectionNamesDrafterCommuneAndMembers() throws IOException {
        String block = campaign.actAs.as(CampaignBoards.deputy(COMMUNE), () -> papers.collectiveBlock(unit));
        assertThat(campaign.actAs.as(COMMUNE.head(), () -> papers.collectiveBlock(unit)))
                .isEqualTo(COMMITTEE + "\nCHỦ TỊCH");
        assertThatThrownBy(() -> campaign.actAs.as(COMMUNE.clerk(), () -> papers.collectiveBlock(unit)))
                .isInstanceOf(NotAllowed.class);

        BoardFacts board = board(BoardKind.ESTABLISH, null);
        OfficialDocument letter = asClerk(
                () -> papers.correction(board, new BoardFacts.Correction("Đọc là “Y Liên”.", "", null, deputy, block)));

        assertThat(letter.head().symbol()).isEqualTo("UBND-VHXH");
        assertThat(letter.signature().lines()).containsExactly(COMMITTEE, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(letter.printedSubject()).startsWith("V/v đính chính Quyết định số 87/QĐ-UBND");
        assertThat(texts(letter))
                .contains("về việc thành lập Ban biên tập Trang thông tin điện tử xã Tu Mơ Rông như sau:");
        assertThat(letter.copies()).containsExactly("Như trên", "Các thành viên Ban biên tập", "Lưu: VT, VHXH");
        Outgoing line = asClerk(() -> papers.registered(letter, "88/UBND-VHXH", board, board.id()));
        assertThat(line.subject()).startsWith("V/v đính chính");
        assertThat(line.receivers()).isEqualTo("Phòng Văn hóa và Thông tin; Các thành viên Ban biên tập");
        keep("board-correction", letter);
    }

    @Test
    void theSubmissionBearsTheSymbolOfWhoeverSignsIt() throws IOException {
        OfficialDocument paper =
                asClerk(() -> papers.submission(board(BoardKind.ESTABLISH, null), null, "Hoàng Thị Thu"));
        assertThat(paper.head().symbol()).isEqualTo("TTr-VHXH");
        assertThat(texts(paper)).contains("gồm 04 thành viên dự kiến");
        keep("board-submission", paper);
    }

    @Test
    void aReplacementReadsAsWhatItReplaces() {
        UUID reorganised = stored(BoardKind.REORGANISE, stored(BoardKind.ESTABLISH, null));
        UUID again = stored(BoardKind.REPLACE, reorganised);
        for (UUID replaced : List.of(reorganised, again)) {
            OfficialDocument paper = asClerk(() -> papers.decision(board(BoardKind.REPLACE, replaced), null));
            assertThat(paper.subject()).startsWith("Về việc kiện toàn Ban biên tập");
            assertThat(texts(paper)).contains("Kiện toàn Ban biên tập").doesNotContain("Thành lập");
        }
        UUID established = stored(BoardKind.ESTABLISH, null);
        OfficialDocument paper = asClerk(() -> papers.decision(board(BoardKind.REPLACE, established), null));
        assertThat(paper.subject()).startsWith("Về việc thành lập Ban biên tập");
        assertThat(texts(asClerk(() -> papers.submission(board(BoardKind.REPLACE, reorganised), null, "A"))))
                .contains("ban hành quyết định thay thế quyết định kiện toàn Ban biên tập");
    }

    @Test
    void theRegisterNamesThoseWhoReallyGetTheDecision() {
        BoardFacts board = board(BoardKind.ESTABLISH, null);
        Outgoing line =
                asClerk(() -> papers.registered(papers.decision(board, null), board.reference(), board, board.id()));
        assertThat(line.receivers())
                .isEqualTo(
                        "Công chức Văn phòng - Thống kê; các ông, bà có tên trong Quyết định: Y Liên, A Nghĩa, Y Hương,"
                                + " A Thắng; Phòng Văn hóa và Thông tin (để báo cáo)");
    }

    private BoardFacts board(BoardKind kind, @Nullable UUID replaces) {
        return board(kind, replaces, deputy, DEPUTY_BLOCK);
    }

    private BoardFacts board(BoardKind kind, @Nullable UUID replaces, UUID signer, String block) {
        return new BoardFacts(
                stored(kind, replaces),
                unit,
                kind,
                BoardStage.UPLOADING,
                "87/QĐ-UBND",
                DAY,
                null,
                "công chức Văn hóa - Xã hội",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                "Thay đổi nhân sự",
                null,
                List.of(
                        seat("A Thắng", SeatRole.MEMBER),
                        seat("Y Hương", SeatRole.SECRETARY),
                        seat("Y Liên", SeatRole.HEAD),
                        seat("A Nghĩa", SeatRole.DEPUTY)),
                List.of(),
                signer,
                block,
                null,
                campaign.organizationUnit("vhtt"),
                replaces,
                "",
                0);
    }

    private static BoardFacts.Seat seat(String name, SeatRole role) {
        return new BoardFacts.Seat(Ids.next(), name, role, "Công chức", "Tin tức - Sự kiện", "", true);
    }

    private UUID stored(BoardKind kind, @Nullable UUID replaces) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into board_act (id, unit_id, kind, stage, replaces_id, proposer, bases, reason, drafted_by,"
                                + " created_at, version) values (:id, :unit, :kind, 'DONE', :replaces, '', '', '', :by, :at, 0)")
                .param("id", id)
                .param("unit", unit)
                .param("kind", kind.name())
                .param("replaces", replaces)
                .param("by", deputy)
                .param("at", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .update();
        return id;
    }

    /** Kind, receivers and signer of a line of the register. */
    private List<String> lines(int number) {
        return jdbc.sql("select kind, receivers, signer from outgoing_entry where unit_id = :unit and number = :number")
                .param("unit", unit)
                .param("number", number)
                .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private String name(UUID person) {
        return asClerk(() -> campaign.organization.person(person).name());
    }

    private <T> T asClerk(Supplier<T> action) {
        return campaign.actAs.as(COMMUNE.clerk(), action);
    }

    private static String texts(OfficialDocument paper) {
        return paper.body().stream()
                .map(block -> switch (block) {
                    case Block.Text(var text) -> text;
                    case Block.Article(var number, var text) -> text;
                    default -> "";
                })
                .collect(Collectors.joining("\n"));
    }

    /** It stays in a folder, to be opened and looked at. */
    private static void keep(String name, OfficialDocument paper) throws IOException {
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve(name + ".docx"), OfficialDocumentWriter.write(paper));
    }
}
