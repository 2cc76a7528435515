package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** Larger text, kept with the account, on small screens and enlarged ones (UX-38, WCAG 1.4.4 and 1.4.10). */
@BrowserTest
class ReadingIT {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final String SENTENCE = "một câu dài dễ nhớ";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    /** A width of 320 is a screen of 1280 enlarged four times; 640 is the same screen enlarged twice. */
    @ParameterizedTest
    @ValueSource(ints = {320, 640})
    void reflowsWithTheLargestText(int width) {
        UUID directive = campaign.issue();
        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        campaign.assign(directive, "xa-dakha", "chuctich.dakha", "vhxh.dakha");
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            browser.signIn("vhxh.dakha");
            browser.visit("tai-khoan");
            browser.page().getByLabel("Rất lớn").check();
            browser.press("Dùng cỡ chữ này");
            browser.page().waitForSelector("html[data-text-size=largest]");
            browser.visit("tai-khoan");
            reads(browser);
            browser.picture("own-account");
            browser.openTask("Thực hiện nhiệm vụ", "Thành lập Ban biên tập");
            reads(browser);
            browser.picture("carry-out-largest");
            browser.openTask("Lập báo cáo kết quả", "xã Đăk Hà");
            reads(browser);
            for (String page : List.of(
                    "viec-cua-toi",
                    "chi-dao",
                    "don-doc",
                    "bao-cao",
                    "don-vi",
                    "can-bo",
                    "thong-bao",
                    "tim-kiem?q=so+1286")) {
                browser.visit(page);
                reads(browser);
            }
            browser.signIn("cv.th");
            assertThat(browser.page().locator("html[data-text-size=normal]").count())
                    .isEqualTo(1);
            browser.visit("chi-dao/" + directive);
            browser.hasNoSidewaysScroll();
        }
    }

    @Test
    void changesThePasswordAndSignsInWithIt() {
        campaign.draft();
        try (Browser browser = new Browser("http://localhost:" + port, PHONE)) {
            browser.signIn("tp.noivu");
            browser.visit("tai-khoan");
            browser.type("Mật khẩu hiện tại", "không phải mật khẩu này");
            browser.type("Mật khẩu mới", SENTENCE);
            browser.press("Đổi mật khẩu");
            browser.sees("Mật khẩu hiện tại không đúng");
            browser.type("Mật khẩu hiện tại", "tiendo2022");
            browser.press("Đổi mật khẩu");
            browser.page().waitForURL(Pattern.compile(".*/login.*"));
            browser.sees("Đã đổi mật khẩu");
            browser.page().locator("#username").fill("tp.noivu");
            browser.page().locator("#password").fill(SENTENCE);
            browser.page().locator("button[type=submit]").click();
            browser.page().waitForURL(Pattern.compile(".*viec-cua-toi.*"));
        }
    }

    @Test
    void greysDaysOffInTheCalendarAndNamesThem() {
        UUID directive = campaign.draft();
        try (Browser browser = new Browser("http://localhost:" + port, DESK)) {
            Page page = browser.signIn("cv.vhtt");
            browser.visit(
                    TaskLinks.task(campaign.actAs.as("cv.vhtt", () -> campaign.task("draft-directive", directive))));
            page.locator("vaadin-date-picker:visible")
                    .first()
                    .evaluate("field => { field.value = '2022-09-05'; field.open(); }");
            page.waitForFunction("() => [...document.querySelectorAll('vaadin-month-calendar')]"
                    + ".flatMap(month => [...month.shadowRoot.querySelectorAll('td')])"
                    + ".some(day => day.title === 'Quốc khánh 2/9' && day.style.color !== '')");
        }
    }

    /** The frame scrolls its content on the screen; on paper there must be all of it. */
    @Test
    void printsALongPageOnAsManySheetsAsItTakes() {
        campaign.draft();
        try (Browser browser = new Browser("http://localhost:" + port, PHONE)) {
            browser.signIn("cv.th");
            browser.visit("don-vi");
            String printed =
                    new String(browser.page().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type /Page\\b").matcher(printed).results())
                    .hasSizeGreaterThan(1);
        }
    }

    private static void reads(Browser browser) {
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
    }
}
