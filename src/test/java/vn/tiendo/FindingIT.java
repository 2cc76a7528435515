package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** Seeing where a process stands, what happened, and finding things, in the browser. */
@BrowserTest
class FindingIT {

    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    private Browser browser;

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void drawsAProcessWithThePlaceWhereItStands() {
        UUID directive = campaign.issue();
        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        open(DESK);
        browser.signIn("cv.th");
        browser.visit("chi-dao/" + directive);
        draw();
        assertThat(drawing()
                        .locator(".bpmn-user-task.step-current text, .bpmn-user-task.step-current")
                        .count())
                .isPositive();
        browser.isAccessible();
        picture("process-directive");
        browser.visit("thuc-hien/" + campaign.unit(directive, "xa-dakha").id());
        draw();
        browser.isAccessible();
        picture("process-unit");
        browser.close();
        open(PHONE);
        browser.signIn("chuctich.dakha");
        browser.visit("thuc-hien/" + campaign.unit(directive, "xa-dakha").id());
        draw();
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        picture("process-unit");
    }

    @Test
    void filtersAHistoryInItsAddressAndTakesItAway() throws IOException {
        UUID directive = campaign.issue();
        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        open(DESK);
        browser.signIn("cv.th");
        browser.visit("chi-dao/" + directive);
        assertThat(history().count()).isEqualTo(30);
        browser.press("Xem thêm");
        assertThat(history().count()).isGreaterThan(30);
        browser.page().getByText("Lọc, xuất tệp").click();
        browser.settle();
        browser.choose("Đơn vị", "xã Đăk Hà");
        assertThat(history().count()).isEqualTo(2);
        browser.choose("Việc đã làm", "tiếp nhận");
        assertThat(history().count()).isEqualTo(1);
        browser.page().waitForURL(Pattern.compile(".*don-vi=.*"));
        browser.page().waitForURL(Pattern.compile(".*viec=receive-directive\\.RECEIVED.*"));
        browser.sees("Chưa tiếp nhận → Đã tiếp nhận");
        browser.isAccessible();
        browser.page().locator(".history").scrollIntoViewIfNeeded();
        browser.picture("history");
        String file = download("Xuất CSV (.csv)");
        assertThat(file)
                .startsWith("\ufeff")
                .contains("/UBND-TH – ", "Xuất lúc 29/09/2022", "đã tiếp nhận văn bản")
                .doesNotContain("đã giao văn bản");
        assertThat(download("Xuất Excel (.xlsx)")).startsWith("PK");
        browser.page().goBack();
        browser.settle();
        assertThat(history().count()).isEqualTo(2);
        browser.page().reload();
        browser.settle();
        assertThat(history().count()).isEqualTo(2);
        browser.close();
        open(PHONE);
        browser.signIn("chuctich.dakha");
        browser.visit("thuc-hien/" + campaign.unit(directive, "xa-dakha").id());
        browser.page().getByText("Lọc, xuất tệp").click();
        browser.settle();
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.page().locator(".timeline-tools").evaluate("box => box.scrollIntoView()");
        browser.picture("history");
    }

    @Test
    void findsWithoutAccentsFromEveryPage() {
        campaign.issue();
        open(DESK);
        browser.signIn("cv.th");
        browser.visit("don-vi");
        browser.page().keyboard().press("/");
        assertThat(focused()).isEqualTo("search-field");
        browser.page().keyboard().type("dak ha");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL(Pattern.compile(".*/tim-kiem\\?q=.*"));
        browser.settle();
        browser.sees("UBND xã Đăk Hà");
        assertThat(browser.page().locator("mark").count()).isPositive();
        browser.isAccessible();
        browser.picture("search");
        browser.page().locator("a[href='don-vi/xa-dakha']").click();
        browser.page().waitForURL(Pattern.compile(".*/don-vi/xa-dakha"));
        browser.close();
        open(PHONE);
        browser.signIn("vhxh.dakha");
        browser.page().locator(".search-link").click();
        browser.page().waitForURL(Pattern.compile(".*/tim-kiem"));
        browser.settle();
        browser.page().locator(".search-form input").fill("tiep nhan");
        browser.press("Tìm");
        browser.sees("Tiếp nhận văn bản");
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture("search");
    }

    @Test
    void leavesTypingAloneAndLetsTheKeyBeSwitchedOff() {
        open(DESK);
        browser.signIn("cv.th");
        browser.visit("don-vi");
        Locator field = browser.page().locator(".page input").first();
        field.click();
        browser.page().keyboard().type("a/b");
        assertThat(field.inputValue()).isEqualTo("a/b");
        browser.visit("can-bo");
        browser.page().locator(".account vaadin-menu-bar-button").first().click();
        browser.page()
                .locator("vaadin-menu-bar-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Phím tắt"))
                .click();
        browser.page().getByLabel("Dùng phím tắt một chữ").uncheck();
        browser.page().keyboard().press("Escape");
        browser.page().keyboard().press("/");
        assertThat(focused()).isNotEqualTo("search-field");
        browser.visit("don-vi");
        browser.page().keyboard().press("/");
        assertThat(focused()).isNotEqualTo("search-field");
    }

    private Object focused() {
        return browser.page()
                .evaluate("() => document.activeElement.closest('vaadin-text-field')?.className.trim() ?? ''");
    }

    private Locator history() {
        return browser.page().locator("ul.timeline > li");
    }

    private String download(String link) throws IOException {
        Download download = browser.page()
                .waitForDownload(() -> browser.page().getByText(link).click());
        assertThat(download.suggestedFilename()).startsWith("qua-trinh-xu-ly-");
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1).startsWith("PK")
                ? "PK"
                : Files.readString(download.path());
    }

    private void draw() {
        browser.page()
                .locator("vaadin-details.process-drawing vaadin-details-summary")
                .click();
        drawing().locator(".step-current").first().waitFor();
        browser.settle();
    }

    private Locator drawing() {
        return browser.page().locator(".drawing svg");
    }

    private void picture(String name) {
        Page page = browser.page();
        page.locator(".process").scrollIntoViewIfNeeded();
        page.evaluate("() => document.querySelector('.process').scrollIntoView()");
        browser.picture(name);
    }

    private void open(int width) {
        browser = new Browser("http://localhost:" + port, width);
    }
}
