package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** Nothing typed is lost: by leaving, reloading, a colleague's save, a lost network, the end of a session (UX-21, 25, 26). */
@BrowserTest
class KeptTextIT {

    private static final Pattern DIRECTIVES = Pattern.compile(".*/chi-dao");

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    private Browser browser;
    private UUID directive;

    @BeforeEach
    void openBrowser() {
        browser = new Browser("http://localhost:" + port, 1280);
        directive = campaign.draft();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void isSavedByItself() {
        Page page = openDraft();
        subject().fill("tăng cường viết tin, bài");
        page.keyboard().press("Tab");
        page.getByText(Pattern.compile("Đã lưu \\d\\d:\\d\\d")).waitFor();
        toDirectives();
        page.waitForURL(DIRECTIVES);
        browser.settle();
        page.goBack();
        browser.settle();
        assertThat(subject().inputValue()).isEqualTo("tăng cường viết tin, bài");
        assertThat(page.evaluate("() => Object.keys(localStorage).filter(key => key.includes('unsent')).length"))
                .isEqualTo(0);
    }

    @Test
    void isSavedByItselfInAReportToo() {
        UUID issued = campaign.issue();
        campaign.receive(issued, "xa-dakha", "vptk.dakha");
        campaign.assign(issued, "xa-dakha", "chuctich.dakha", "vhxh.dakha");
        Page page = browser.signIn("vhxh.dakha");
        UUID unit = campaign.unit(issued, "xa-dakha").id();
        browser.visit(TaskLinks.task(campaign.actAs.as("vhxh.dakha", () -> campaign.task("prepare-report", unit))));
        browser.type("Kiến nghị, đề xuất", "Đề nghị huyện tập huấn");
        page.keyboard().press("Tab");
        page.getByText(Pattern.compile("Đã lưu \\d\\d:\\d\\d")).waitFor();
        assertThat(campaign.actAs.as(
                        "vhxh.dakha", () -> campaign.reports.draft(unit).proposals()))
                .isEqualTo("Đề nghị huyện tập huấn");
    }

    @Test
    void isKeptWhereSomebodyElseWasFaster() {
        Page page = openDraft();
        campaign.actAs.as(
                "cv.vhtt",
                () -> campaign.directives.save(
                        directive, campaign.directives.draft(directive).about("của người khác")));
        subject().fill("của tôi");
        page.keyboard().press("Tab");
        page.getByText("Có người vừa lưu dự thảo này.").waitFor();
        toDirectives();
        page.getByRole(AriaRole.BUTTON, named("Ở lại")).click();
        browser.settle();
        assertThat(subject().inputValue()).isEqualTo("của tôi");

        page.setViewportSize(360, 640);
        page.reload();
        browser.settle();
        assertThat(subject().inputValue()).isEqualTo("của người khác");
        page.getByText("Có nội dung chưa gửi từ").waitFor();
        assertThat(page.evaluate("() => { const offer = document.querySelector('.unsent:not([hidden])')"
                        + ".getBoundingClientRect(); return offer.top >= 0 && offer.bottom <= innerHeight; }"))
                .as("seen without scrolling")
                .isEqualTo(true);
        browser.isAccessible();
        page.getByRole(AriaRole.BUTTON, named("Khôi phục")).click();
        browser.settle();
        assertThat(subject().inputValue()).isEqualTo("của tôi");

        subject().fill("của tôi, chưa lưu");
        page.getByRole(AriaRole.MENUITEM).first().click();
        page.getByText("Đăng xuất").click();
        page.waitForURL(Pattern.compile(".*logout"));
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.includes('unsent'))");
    }

    @Test
    void isNotDiscardedBySigningOutUnasked() {
        UUID issued = campaign.issue();
        campaign.receive(issued, "xa-dakha", "vptk.dakha");
        campaign.assign(issued, "xa-dakha", "chuctich.dakha", "vhxh.dakha");
        Page page = browser.signIn("vhxh.dakha");
        browser.openTask("Thực hiện nhiệm vụ", "Thành lập Ban biên tập");
        page.getByLabel("Kết quả thực hiện (bắt buộc)").pressSequentially("Đã lập Ban");
        page.locator(".account vaadin-menu-bar-button").first().click();
        page.getByText("Đăng xuất").click();
        browser.confirm("Có nội dung chưa gửi", "Ở lại");
        assertThat(page.getByLabel("Kết quả thực hiện (bắt buộc)").inputValue()).isEqualTo("Đã lập Ban");
        page.locator(".account vaadin-menu-bar-button").first().click();
        page.getByText("Đăng xuất").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đăng xuất, bỏ nội dung"))
                .click();
        page.waitForURL(Pattern.compile(".*logout"));
    }

    @Test
    void staysOnTheScreenWhileTheNetworkIsGone() {
        Page page = openDraft();
        Locator banner = page.locator(".connection-banner");
        page.context().setOffline(true);
        page.getByText("Mất kết nối mạng.").waitFor();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Trình ký nháy")).isDisabled())
                .isTrue();
        page.context().setOffline(false);
        page.getByText("Đã nối lại.").waitFor();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Trình ký nháy")).isEnabled())
                .isTrue();
        banner.waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN)
                .setTimeout(10_000));
    }

    @Test
    void outlivesTheSession() {
        Page page = browser.signIn("cv.vhtt");
        page.clock().install();
        browser.visit(draftPath());
        page.clock().fastForward("28:10");
        page.getByText("Phiên làm việc sẽ hết sau 2 phút").waitFor();
        browser.isAccessible();
        page.getByRole(AriaRole.BUTTON, named("Ở lại")).click();
        page.locator(".session-bar")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        page.clock().fastForward("30:10");
        page.getByText("Phiên làm việc đã hết.").waitFor();
        page.context().clearCookies();
        page.getByRole(AriaRole.BUTTON, named("Đăng nhập lại")).click();
        page.waitForURL(Pattern.compile(".*/login.*"));
        page.locator("#username").fill("cv.vhtt");
        page.locator("#password").fill("tiendo2022");
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/viec/.*"));
        browser.settle();
        browser.sees("Soạn văn bản");
    }

    @Test
    void isNotSilentlyDroppedWhereItIsNoDay() {
        Page page = openDraft();
        browser.typeDate("Ngày ghi trong văn bản", "31/02/2023");
        browser.press("Trình ký nháy");
        page.locator(".error-summary")
                .getByText("Ngày chưa đúng. Hãy gõ theo mẫu 30/10/2022.")
                .click();
        assertThat(page.getByLabel("Ngày ghi trong văn bản").first().inputValue())
                .isEqualTo("31/02/2023");
        page.waitForFunction("() => document.activeElement.closest('vaadin-date-picker') !== null");
        browser.typeDate("Ngày ghi trong văn bản", "01/09/2022");
        page.getByLabel("Ký hiệu").first().fill("<b>");
        browser.press("Trình ký nháy");
        browser.sees("Thời hạn đã qua. Hãy ghi thời hạn từ hôm nay trở đi.");
        browser.sees("Ký hiệu chỉ gồm chữ, số và dấu gạch nối");
        browser.isAccessible();
    }

    private Page openDraft() {
        Page page = browser.signIn("cv.vhtt");
        browser.visit(draftPath());
        return page;
    }

    private String draftPath() {
        return "viec/" + campaign.actAs.as("cv.vhtt", () -> campaign.directives.draftTask(directive));
    }

    private Locator subject() {
        return browser.page().getByLabel("Trích yếu").first();
    }

    private void toDirectives() {
        browser.page().locator("vaadin-side-nav-item[path='chi-dao']").click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
