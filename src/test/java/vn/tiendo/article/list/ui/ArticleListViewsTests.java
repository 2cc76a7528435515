package vn.tiendo.article.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleState;
import vn.tiendo.article.list.Shelf;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.ManyArticles;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;

/** The pages of lists of articles as people read them. */
@ArticleTest
@ViewPackages(packages = "vn.tiendo")
class ArticleListViewsTests extends Screen {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String AUTHOR = "chuctich.dakha";
    private static final String EDITOR = "vhxh.dakha";
    private static final String OTHER = "xa-dakna";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private ManyArticles many;

    @Autowired
    private PortalStatesSheet sheet;

    @Autowired
    private ArticleSearch search;

    @BeforeEach
    void begin() {
        portals.set(COMMUNE);
        portals.set(SampleUnit.of(OTHER));
        articles.board(COMMUNE);
    }

    private static void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
    }

    @Test
    void leadsWhoeverIsAskedToTheStep() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, "Xã Đăk Hà ra quân làm đường bê tông"));
        campaign.actAs.as(EDITOR, () -> {
            open(ArticleLinks.ARTICLES);
            assertThat($(H1.class).single().getText()).isEqualTo("Tin, bài");
            assertThat(links())
                    .contains("Chờ tôi (1)", "Bài của tôi", "Theo trạng thái", "Tất cả", "Lịch", "Các trang");
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("ra quân làm đường", "Chờ biên tập", "Tác giả: A Thiêu", "Đang chờ Y Sương"));
            assertThat(hrefs()).contains(TaskLinks.task(campaign.task("edit-article", id)));
        });
        campaign.actAs.as(AUTHOR, () -> {
            open(ArticleLinks.ARTICLES);
            assertThat(texts()).contains("Không có tin, bài nào đang chờ đồng chí.");
            open(ArticleLinks.ARTICLES + "?muc=cua-toi");
            assertThat(hrefs()).contains(ArticleLinks.of(id));
        });
    }

    @Test
    void keepsEveryFilterInTheAddress() {
        many.one("xa-dakha", "xa-dakha", EDITOR, ArticleState.PUBLISHED, "Làm đường giao thông");
        many.one(OTHER, OTHER, "vhxh.dakna", ArticleState.EDITING, "Ngày hội");
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            open(ArticleLinks.ARTICLES + "?q=duong");
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Làm đường"));
            open(ArticleLinks.ARTICLES + "?muc=cac-trang&trang=" + OTHER + "&trang-thai=cho-bien-tap");
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Ngày hội", "xã Đăk Na"));
            assertThat($(Select.class).all()).anyMatch(select -> select.getValue() == Shelf.EDITING);
            assertThat($(ComboBox.class).all()).anyMatch(box -> box.getValue() != null);
            assertThat(moreFilters().isOpened()).as("none of them is set").isFalse();
            open(ArticleLinks.ARTICLES + "?muc=tat-ca&tu=2022-09-21");
            assertThat(moreFilters().isOpened()).as("what is set is seen").isTrue();
            assertThat(texts()).contains("Không có tin, bài nào khớp với bộ lọc.");
            press("Xóa bộ lọc");
            assertThat(lines()).hasSize(2);
        });
    }

    @Test
    void showsThirtyAtATime() {
        for (int i = 0; i < 35; i++) {
            many.one("xa-dakha", "xa-dakha", EDITOR, ArticleState.PUBLISHED, "Tin số " + i);
        }
        campaign.actAs.as(EDITOR, () -> {
            open(ArticleLinks.ARTICLES + "?muc=tat-ca");
            assertThat(lines()).hasSize(30);
            press("Xem thêm");
            assertThat(lines()).hasSize(35).doesNotHaveDuplicates();
            open(ArticleLinks.ARTICLES + "?muc=tat-ca&n=60");
            assertThat(lines()).hasSize(35);
        });
    }

    @Test
    void laysPortalsAgainstStatesAndLeadsToWhatIsCounted(@TempDir Path folder) throws IOException {
        UUID old = many.one(OTHER, OTHER, "vhxh.dakna", ArticleState.EDITING, "Ngày hội");
        many.turn(old, "edit-article", OTHER, null, LocalDate.of(2022, 9, 26));
        many.one("xa-dakha", "xa-dakha", EDITOR, ArticleState.PUBLISHED, "Làm đường giao thông");
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            open(ArticleLinks.PORTALS);
            assertThat($(H1.class).single().getText()).isEqualTo("Tin, bài trên các Trang thông tin điện tử");
            assertThat(rows()).hasSize(4);
            assertThat(rows().get(0))
                    .contains("Chờ biên tập", "Đã đăng trong tháng", "Hết hạn hiển thị", "Chờ lâu nhất");
            assertThat(rows().get(1)).contains("xã Đăk Na", "Ngày hội", "Đang chờ xã Đăk Na", "giờ");
            assertThat(rows().get(3)).startsWith("Tổng số");
            String counted = hrefs().stream()
                    .filter(href -> href.contains("trang-thai=da-dang") && href.contains("trang=xa-dakha"))
                    .findFirst()
                    .orElseThrow();
            open(counted);
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Làm đường"));
        });
        Path file = folder.resolve("cac-trang.xlsx");
        campaign.actAs.as(CampaignPortals.OVERSEER, () -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                SheetWriter.write(sheet.sheet(), SheetFormat.XLSX, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(sheet(file))
                .contains("xã Đăk Na", "Ngày hội", "Tổng số", "Biên tập tin, bài")
                .anyMatch(text -> text.contains("Vũ Thị Mai Chi"));
        campaign.actAs.as("vhxh.mangri", () -> {
            open(ArticleLinks.PORTALS);
            assertThat(texts()).contains("Chưa có Trang thông tin điện tử nào đồng chí được xem.");
        });
    }

    private static List<String> sheet(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        }
        return texts;
    }

    @Test
    void turnsTheMonthsOfTheCalendar() {
        many.one(
                "xa-dakha",
                "xa-dakha",
                EDITOR,
                ArticleState.PUBLISHED,
                "Lịch họp",
                "display_until",
                "date '2022-10-02'");
        campaign.actAs.as(EDITOR, () -> {
            open(ArticleCalendarView.PATH);
            assertThat($(H2.class).all()).extracting(H2::getText).contains("Tháng 9/2022");
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Lịch họp", "Ngày đăng"));
            open(hrefs().stream()
                    .filter(href -> href.endsWith("thang=2022-10"))
                    .findFirst()
                    .orElseThrow());
            assertThat(lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Ngày hết hạn hiển thị"));
            open(ArticleCalendarView.PATH + "?thang=2022-13");
            assertThat($(H2.class).all()).extracting(H2::getText).contains("Tháng 9/2022");
        });
    }

    @Test
    void findsArticlesInTheSearchOfAllRooms() {
        UUID out = many.one(OTHER, OTHER, "vhxh.dakna", ArticleState.PUBLISHED, "Làm đường giao thông");
        campaign.actAs.as(
                CampaignPortals.OVERSEER,
                () -> assertThat(search.find(SearchQuery.of("duong giao"), 5))
                        .singleElement()
                        .satisfies(hit -> {
                            assertThat(hit.link()).isEqualTo(ArticleLinks.of(out));
                            assertThat(hit.extra()).isEqualTo("Đã đăng · xã Đăk Na");
                        }));
    }

    @Test
    void callsAStateWhatItIsCalledOnThePageOfAnArticle() {
        campaign.actAs.as(EDITOR, () -> {
            open(ArticleLinks.ARTICLES);
            H1 page = $(H1.class).single();
            for (Shelf shelf : Shelf.values()) {
                assertThat(page.getTranslation(shelf.key()))
                        .isEqualTo(page.getTranslation(
                                shelf == Shelf.EXPIRED ? "article.expired" : "ArticleState." + shelf));
            }
        });
    }

    private Details moreFilters() {
        return $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Lọc thêm"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
