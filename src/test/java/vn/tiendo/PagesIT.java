package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** Pages on a phone, pages that are not there, and pages that are not for everybody. */
@BrowserTest
class PagesIT {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser("http://localhost:" + port, PHONE);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Else every other look for barriers would prove nothing. */
    @Test
    void areFoundOutWhenTheyHaveBarriers() {
        browser.stranger().navigate("http://localhost:" + port + "/login");
        browser.isAccessible();
        browser.page()
                .evaluate("() => document.querySelector('main').append("
                        + "document.createElement('img'), document.createElement('input'))");
        assertThatThrownBy(browser::isAccessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("label");
    }

    @Test
    void fitAPhoneWithoutScrollingSideways() {
        UUID directive = campaign.issue();
        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        campaign.assign(directive, "xa-dakha", "chuctich.dakha", "vhxh.dakha");
        browser.signIn("vhxh.dakha");
        fits("commune-inbox");
        browser.openTask("Thực hiện nhiệm vụ", "Thành lập Ban biên tập");
        fits("carry-out");
        browser.openTask("Lập báo cáo kết quả", "xã Đăk Hà");
        fits("report");
        browser.visit("don-vi-cua-toi");
        fits("own-unit");
        browser.visit("don-vi-cua-toi/nhiem-vu?o=trong-han");
        fits("own-works");
        browser.visit("don-vi");
        fits("units");
        browser.visit("can-bo");
        fits("people");
        browser.signIn("cv.th");
        browser.visit("chi-dao/" + directive);
        fits("directive");
        browser.visit("chi-dao/dieu-hanh");
        fits("cockpit");
        browser.visit("chi-dao/dieu-hanh/theo-tuan");
        fits("load");
        browser.visit("chi-dao/" + directive + "/so-cho");
        fits("ledger");
        browser.visit("chi-dao/" + directive + "/so-cho/cac-luot");
        fits("turns");
        browser.visit("chi-dao/" + directive + "/bieu-do");
        browser.page().locator(".chart-canvas svg").nth(1).waitFor();
        browser.page().locator(".chart summary").last().click();
        browser.page().locator(".chart details[open] td a").first().waitFor();
        fits("charts");
    }

    @Test
    void letAnAdministratorWorkOnAPhone() {
        campaign.draft();
        browser.signIn("admin");
        Map.of(
                        "quan-tri", "administration",
                        "quan-tri/nhap-du-lieu", "import",
                        "quan-tri/them-don-vi", "new-unit",
                        "quan-tri/don-vi/xa-dakha", "edit-unit",
                        "quan-tri/them-can-bo", "new-person",
                        "quan-tri/can-bo/cvp", "edit-person",
                        "quan-tri/ngay-nghi/2022", "working-calendar",
                        "quan-tri/thu-cong-vu", "email-domains",
                        "quan-tri/can-cu-phap-ly", "legal-bases",
                        "quan-tri/can-cu-phap-ly/72-2013-nd-cp", "legal-basis")
                .forEach((page, name) -> {
                    browser.visit(page);
                    fits(name);
                });
    }

    @Test
    void letAPersonWorkByKeyboardAlone() {
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        browser.signIn("pct.vx");
        String task = campaign.actAs.as("pct.vx", () -> campaign.task("sign-directive", directive));
        browser.visit(TaskLinks.INBOX);
        browser.page()
                .locator("li.task-card a[href='" + TaskLinks.task(task) + "']")
                .focus();
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL(Pattern.compile(".*/viec/.*"));
        browser.settle();
        fits("sign");
        browser.page().getByLabel("Lý do trả lại").focus();
        browser.page().keyboard().press("Control+Enter");
        browser.page().getByText("Đã xong: Ký duyệt văn bản.").waitFor();
        assertThat(campaign.actAs.as(
                        "vanthu", () -> campaign.directives.facts(directive).signedAt()))
                .isNotNull();
    }

    @Test
    void letALeaderDecideOnTopOfTheOverview() {
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        String task = campaign.actAs.as("pct.vx", () -> campaign.task("sign-directive", directive));
        Page page = browser.signIn("pct.vx");
        Locator row = page.locator("li.task-card a[href='" + TaskLinks.task(task) + "']");
        for (int width : new int[] {DESK, PHONE}) {
            browser.resize(width);
            row.focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/tong-quan?viec=" + task);
            browser.settle();
            fits("overview-sign");
            assertThat(dialog().getAttribute("aria-label")).isEqualTo("Ký duyệt văn bản");
            double sheet = dialog().locator(".sheet").first().boundingBox().width;
            assertThat(sheet > 0.9 * width).as("takes the whole screen").isEqualTo(width == PHONE);
            page.keyboard().press("Escape");
            isClosed();
            assertThat(row.evaluate("row => row === document.activeElement")).isEqualTo(true);
        }

        row.click();
        page.getByLabel("Lý do trả lại").fill("Thiếu phụ lục");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ở lại"))
                .click();
        browser.settle();
        assertThat(page.getByLabel("Lý do trả lại").inputValue()).isEqualTo("Thiếu phụ lục");
        page.reload();
        browser.settle();
        page.getByText("Có nội dung chưa gửi từ").first().waitFor();
        page.goBack();
        isClosed();

        row.click();
        page.waitForURL("**/tong-quan?viec=" + task);
        browser.settle();
        browser.press("Ký ban hành");
        browser.hasDone("Ký duyệt văn bản");
        isClosed();
        assertThat(row.count()).isZero();
        assertThat(campaign.actAs.as(
                        "vanthu", () -> campaign.directives.facts(directive).signedAt()))
                .isNotNull();
    }

    private void isClosed() {
        browser.page().waitForURL("**/tong-quan");
        dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        browser.settle();
    }

    private Locator dialog() {
        return browser.page().locator("vaadin-dialog[opened]");
    }

    @Test
    void tellInWordsWhatIsNotThereOrNotAllowed() {
        UUID directive = campaign.issue();
        UUID neighbour = campaign.unit(directive, "xa-dakna").id();
        browser.signIn("vhxh.dakha");
        browser.visit("khong-co-trang-nay");
        browser.sees("Không tìm thấy");
        browser.isAccessible();
        browser.visit("thuc-hien/" + neighbour);
        browser.sees("Không tìm thấy");
        browser.visit("viec/khong-co");
        browser.sees("Không tìm thấy");
        browser.visit("quan-tri/so-van-ban");
        browser.sees("Vai trò của đồng chí (cán bộ nghiệp vụ) không mở được trang này.");
    }

    private void fits(String name) {
        browser.hasNoSidewaysScroll();
        assertThat(browser.page().locator("h1").count())
                .as("headings of " + name)
                .isEqualTo(1);
        browser.picture(name);
        browser.keepsFocusInSight();
        browser.scrollTo(Browser.END);
        browser.isAccessible();
    }
}
