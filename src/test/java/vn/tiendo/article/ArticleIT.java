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
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.article.trail.Turns;
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
class ArticleIT {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-vanxuoi");
    private static final String AUTHOR = "pct.vanxuoi";
    private static final String EDITOR = "vhxh.vanxuoi";
    private static final String PUBLISHER = "vptk.vanxuoi";
    private static final String ABOVE = "tp.vhtt";
    private static final String TITLE = "Trao sinh kế cho 12 hộ nghèo xã Văn Xuôi";
    private static final String LINK = "https://vanxuoi.tumorong.test/tin/sinh-ke";

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

    /** Four people of two units: the author is the commune's only approver, so that the office above approves. */
    @Test
    void isReturnedApprovedAbovePutOutCorrectedAndTakenDownByFourPeople() {
        ArticleOnScreen screen = new ArticleOnScreen(browser, phone, TITLE, LINK);
        phone.signIn(AUTHOR);
        screen.isWritten();
        phone.signIn(EDITOR);
        screen.comesBack();
        phone.signIn(AUTHOR);
        screen.isMended();
        phone.signIn(EDITOR);
        screen.isPassedOn();
        browser.signIn(ABOVE);
        screen.isApprovedOnce();
        UUID id = articles.only();
        assertThat(campaign.actAs.as(EDITOR, () -> articles.book.turns(id)))
                .extracting(Turns.Turn::step)
                .as("whatever was pressed twice was done once")
                .containsExactly(
                        "edit-article", "rewrite-article", "edit-article", "approve-article", "publish-article");
        phone.signIn(PUBLISHER);
        screen.isPutOut();
        phone.signIn(EDITOR);
        screen.isAskedFor("Đính chính", "Sai số hộ", "tin-bai/" + id);
        screen.correctionIsWritten();
        screen.correctionIsApproved();
        phone.signIn(PUBLISHER);
        screen.correctionIsPutInItsPlace();
        browser.visit("tin-bai/" + id);
        browser.sees("cấp trên duyệt vì Ban biên tập không có người duyệt khác tác giả");
        assertThat(browser.page().locator(".article-correction").innerText()).startsWith("Đính chính: có 21 hộ");
        browser.sees("Sáng nay, cán bộ và nhân dân"); // the original stays
        browser.isAccessible();
        browser.picture("article");
        screen.isAskedFor("Gỡ bỏ", "Lộ số căn cước", "tin-bai/" + id);
        screen.removalIsOrdered();
        screen.isTakenDown();
        browser.visit("tin-bai/" + id);
        browser.sees("Đã gỡ bỏ");
        assertThat(browser.page().locator(".tombstone").innerText())
                .contains("theo quyết định của Y Brâm", "Lộ số căn cước");
        browser.isAccessible();
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
            assertThat((Boolean) image.evaluate("it => it.complete && it.naturalWidth > 0"
                            + " && it.width <= it.closest('.article-paper').clientWidth"))
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
