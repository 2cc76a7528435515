package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WordSample;

/** Articles in the browser: written and reviewed on a phone, corrected and taken down; and texts that try to do harm. */
@OfficeBrowserTest
@Import({Campaign.class, CampaignBoards.class, CampaignPortals.class, CampaignArticles.class})
class ArticleIT {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-vanxuoi");
    private static final String AUTHOR = "pct.vanxuoi";
    private static final String EDITOR = "vhxh.vanxuoi";
    private static final String TITLE = "Trao sinh kế cho 12 hộ nghèo xã Văn Xuôi";
    private static final String BODY = "Sáng nay, cán bộ và nhân dân các thôn cùng nhau dự lễ trao sinh kế. ".repeat(8);

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private MutableClock clock;

    private Browser browser;
    private Browser phone;

    @BeforeEach
    void begin() {
        clock.reset();
        browser = new Browser("http://localhost:" + port, 1280);
        phone = new Browser("http://localhost:" + port, 360);
        campaign.load();
        portals.set(COMMUNE);
        articles.board(COMMUNE);
    }

    @AfterEach
    void end() {
        browser.close();
        phone.close();
        articles.forget();
        portals.forget();
        boards.forget();
    }

    @Test
    void goesToTheOfficeAboveWhereItsAuthorIsTheOnlyApproverAndIsCorrectedAndTakenDown() {
        writtenOnAPhone();
        editedOnAPhone();
        phone.signIn(AUTHOR);
        phone.openTask("Sửa tin, bài", TITLE);
        phone.sees("Bổ sung số hộ");
        phone.isAccessible();
        phone.press("Gửi lại");
        phone.hasDone("Sửa tin, bài");
        UUID id = articles.only();
        articles.edit(EDITOR, id, Decision.PASS, "");
        browser.signIn("tp.vhtt");
        browser.openTask("Duyệt tin, bài", TITLE);
        browser.sees("chuyển lên cơ quan theo dõi trang duyệt");
        browser.sees(TITLE);
        browser.isAccessible();
        browser.picture("article-approve");
        browser.press("Duyệt");
        browser.hasDone("Duyệt tin, bài");
        putOut();
        browser.signIn("tp.vhtt");
        browser.visit("tin-bai/" + id);
        browser.sees("cấp trên duyệt vì Ban biên tập không có người duyệt khác tác giả");
        browser.isAccessible();
        browser.picture("article");
        UUID correction = campaign.actAs.as(EDITOR, () -> articles.corrections.ask(id, false, "Sai số hộ"));
        articles.correct(EDITOR, "tp.vhtt", "vptk.vanxuoi", correction, link());
        UUID removal = campaign.actAs.as(EDITOR, () -> articles.corrections.ask(id, true, "Lộ số căn cước"));
        articles.takeDown("tp.vhtt", "vptk.vanxuoi", removal);
        browser.visit("tin-bai/" + id);
        browser.sees("Lộ số căn cước");
        browser.sees("Đã gỡ bỏ");
    }

    private void writtenOnAPhone() {
        phone.signIn(AUTHOR);
        phone.visit("tin-bai/soan");
        phone.page().waitForURL(url -> url.matches(".*/tin-bai/soan/[0-9a-f-]+.*"));
        phone.type("Tiêu đề", "Ngắn");
        phone.press("Gửi biên tập");
        phone.sees("Tiêu đề cần ít nhất 10 ký tự.");
        phone.sees("Tin cần ít nhất 80 chữ");
        phone.sees("Hãy chọn chuyên mục.");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("article-problems");
        phone.type("Tiêu đề", TITLE);
        phone.choose("Chuyên mục", "Tin tức - Sự kiện");
        phone.page().locator("textarea").nth(1).fill(BODY);
        phone.page().locator("textarea").nth(1).blur();
        phone.settle();
        phone.press("Gửi biên tập");
        phone.sees("Chờ biên tập");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
    }

    private void editedOnAPhone() {
        phone.signIn(EDITOR);
        phone.openTask("Biên tập tin, bài", TITLE);
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("article-edit");
        phone.press("Đạt, chuyển duyệt");
        phone.sees("Hãy kiểm tra và đánh dấu đủ các mục.");
        phone.type("Lý do trả lại hoặc từ chối", "Bổ sung số hộ");
        phone.press("Trả lại");
        phone.page().getByText("Đã trả lại: Biên tập tin, bài.").first().waitFor();
    }

    private void putOut() {
        phone.signIn("vptk.vanxuoi");
        phone.openTask("Đăng lên trang", TITLE);
        phone.type("Đường dẫn trên trang", "https://example.org/tin");
        phone.press("Ghi nhận đã đăng");
        phone.sees("Đường dẫn phải là của chính bài này");
        phone.isAccessible();
        phone.type("Đường dẫn trên trang", link());
        phone.press("Ghi nhận đã đăng");
        phone.hasDone("Đăng lên trang");
    }

    private static String link() {
        return "https://vanxuoi.tumorong.test/tin/sinh-ke";
    }

    @Test
    void takesAWordFileWithItsTableAndItsPictures() throws IOException {
        browser.signIn(EDITOR);
        browser.visit("tin-bai/soan");
        browser.page().getByText("Lấy nội dung từ tệp Word").click();
        browser.page()
                .locator("vaadin-upload[accept*='docx'] input[type=file], vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "bai-viet.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        WordSample.fivePages()));
        browser.page().getByText("Đã lấy nội dung và 3 ảnh.").waitFor();
        browser.settle();
        browser.press("Kiểm tra, xem trước");
        Locator paper = browser.page().locator(".article-paper");
        assertThat(paper.locator("table").count()).isEqualTo(1);
        assertThat(paper.locator("img").count()).isEqualTo(3);
        for (Locator image : paper.locator("img").all()) {
            assertThat((Boolean) image.evaluate("it => it.complete && it.naturalWidth > 0"))
                    .isTrue();
        }
        browser.isAccessible();
        browser.picture("article-write");
    }

    @Test
    void showsTextsThatTryToActOrToFetchAsTheyAreTyped() throws IOException {
        List<String> attacks = new ClassPathResource("prose/attacks.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("\t"))
                .map(line -> line.substring(line.indexOf('\t') + 1).replace("\\n", "\n"))
                .toList();
        assertThat(attacks).hasSizeGreaterThan(120);
        UUID id = campaign.actAs.as(
                EDITOR,
                () -> articles.articles.begin(
                        articles.text(COMMUNE, ArticleDraft.Genre.NEWS, TITLE, String.join("\n\n", attacks))));
        List<String> foreign = new CopyOnWriteArrayList<>();
        List<String> dialogs = new CopyOnWriteArrayList<>();
        Page page = browser.signIn(EDITOR);
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:" + port)
                    && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        browser.visit("tin-bai/" + id);
        browser.sees(TITLE);
        page.waitForTimeout(500);
        for (Locator link : page.locator(".article-paper a").all()) {
            assertThat(link.getAttribute("href")).matches("(https?://|mailto:).*");
        }
        assertThat(page.locator(
                                ".article-paper script, .article-paper iframe, .article-paper svg, .article-paper style")
                        .count())
                .isZero();
        assertThat(dialogs).isEmpty();
        assertThat(foreign).isEmpty();
        assertThat(page.getByRole(AriaRole.HEADING).count()).isPositive();
    }
}
