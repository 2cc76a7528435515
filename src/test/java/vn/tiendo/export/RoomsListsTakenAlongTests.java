package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleState;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.given.GivenLinks;
import vn.tiendo.ownunit.OwnUnitLinks;
import vn.tiendo.report.ReportLinks;
import vn.tiendo.report.list.ReportBook;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WithPeople;
import vn.tiendo.testing.Workbook;
import vn.tiendo.urging.UrgingLinks;

/** The lists of the single rooms as files: the rows of the screen, with its filter, in its order, and what it has no room for. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class RoomsListsTakenAlongTests extends TakenAlong {

    private static final String AUTHOR = "chuctich.dakha";
    private static final SampleUnit COMMUNE = CampaignHalfWay.DONE;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private ManyArticles many;

    @Autowired
    private ReportBook reports;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEnd() {
        clock.reset();
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void boardsAndContacts() {
        open(BoardLinks.BOARDS);
        same("Đơn vị", cards());
        for (String state : List.of("", "?s=NONE")) {
            open(ContactLinks.CONTACTS + state);
            Workbook book = same("Cơ quan, tổ chức", cards());
            assertThat(book.head().contains("Trạng thái: Chưa có danh sách")).isEqualTo(!state.isEmpty());
        }
    }

    @Test
    void reports() {
        for (String query : List.of("", "?tinh-trang=ACCEPTED", "?tinh-trang=RETURNED")) {
            open(ReportLinks.LIST + query);
            Workbook book = same("Đơn vị", cards());
            each(cards(), book.column("Tình trạng"), query);
            each(cards(), book.column("Văn bản chỉ đạo"), query);
        }
        assertThat(parts((from, some) -> reports.list(null, from, some))).isEqualTo(reports.list(null, 500));
    }

    @Test
    void whatIsUrged() {
        for (String query : List.of("", "?" + UrgingLinks.of(directive).split("\\?")[1])) {
            open(UrgingLinks.LIST + query);
            while (shown("Xem thêm")) {
                press("Xem thêm");
            }
            List<String> lines = texts($(UnorderedList.class).all().stream()
                    .filter(list -> list.hasClassName("urge-lines"))
                    .flatMap(list -> list.getChildren().filter(ListItem.class::isInstance))
                    .toList());
            Workbook book = same("Nhiệm vụ, bước", lines);
            each(lines, book.column("Bậc đôn đốc"), query);
            each(lines, book.column("Nhắc lần cuối"), query);
        }
    }

    @Test
    @WithUserDetails("chuctich.dakna")
    void whatIGaveToOthers() {
        for (String query : List.of("", "?loc=qua-han")) {
            open(GivenLinks.LIST + query);
            Workbook book = same("Việc", cards());
            each(cards(), book.column("Người thực hiện"), query);
            each(cards(), book.column("Chuyển biến gần nhất"), query);
        }
    }

    @Test
    @WithUserDetails("vhxh.dakha")
    void theWorksOfOnesOwnUnit() {
        for (String query : List.of("", "?chi-dao=" + directive)) {
            open(OwnUnitLinks.WORKS + query);
            Workbook book = same("Nhiệm vụ", cards());
            assertThat(book.column("Đơn vị")).containsOnly("xã Đăk Hà");
            assertThat(book.head()).anyMatch(line -> line.startsWith("Đơn vị: "));
        }
    }

    @Test
    @WithUserDetails("vhxh.dakha")
    void giveAUnitNothingOfTheOthers() {
        for (String address : List.of(ReportLinks.LIST, BoardLinks.BOARDS, UrgingLinks.LIST)) {
            open(address);
            if (shown("Tải .xlsx")) {
                assertThat(taken().column("Đơn vị"))
                        .as(address)
                        .isNotEmpty()
                        .allMatch(unit -> unit.endsWith("xã Đăk Hà"));
            }
        }
        open(ReportLinks.LIST);
        assertThat(shown("Tải .xlsx")).as("its own report").isTrue();
    }

    @Test
    @WithUserDetails(AUTHOR)
    void articles() {
        portals.set(COMMUNE);
        articles.board(COMMUNE);
        articles.send(AUTHOR, articles.news(COMMUNE, "Xã Đăk Hà ra quân làm đường bê tông"));
        many.one(COMMUNE.code(), COMMUNE.code(), AUTHOR, ArticleState.DRAFT, "");
        many.one(COMMUNE.code(), COMMUNE.code(), AUTHOR, ArticleState.PUBLISHED, "Ngày hội Đại đoàn kết");
        for (String query : List.of("?muc=cua-toi", "?muc=tat-ca", "?muc=tat-ca&trang-thai=da-dang", "?q=be%20tong")) {
            open(ArticleLinks.ARTICLES + query);
            Workbook book = same("Tên tin, bài", cards());
            each(cards(), book.column("Trạng thái"), query);
            each(cards(), book.column("Đang chờ ai"), query);
        }
        assertThat(taken().head()).contains("Tất cả", "Tìm trong tin, bài: be tong");
    }

    @Test
    @WithUserDetails("vhxh.dakha")
    void articlesThatWait() {
        portals.set(COMMUNE);
        articles.board(COMMUNE);
        articles.send(AUTHOR, articles.news(COMMUNE, "Xã Đăk Hà ra quân làm đường bê tông"));
        open(ArticleLinks.ARTICLES);
        each(cards(), same("Tên tin, bài", cards()).column("Việc cần làm"), "waiting");
    }

    @Test
    @WithUserDetails(AUTHOR)
    void articlesForWhichTheScreenHasNoRoom() {
        many.country(1_100, List.of(COMMUNE.code()), AUTHOR);
        open(ArticleLinks.ARTICLES + "?muc=cua-toi");
        Workbook book = taken();
        assertThat(book.column("Tên tin, bài")).hasSize(1_100).doesNotHaveDuplicates();
        each(cards(), book.column("Tên tin, bài"), "the beginning");
    }
}
