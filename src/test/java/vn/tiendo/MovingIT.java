package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** From page to page: where one arrives, by which keys, and what is within reach of a thumb. */
@BrowserTest
class MovingIT {

    private static final String PANE =
            "document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part=content]')";
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
    void beginsAtTheTopAndGoesBackToWhereOneWas() {
        UUID directive = campaign.issue();
        browser = new Browser("http://localhost:" + port, 1280);
        Page page = browser.signIn("cv.th");
        browser.visit("chi-dao");
        page.locator("li.card a").first().click();
        page.waitForURL(Pattern.compile(".*/chi-dao/.*"));
        browser.settle();
        page.evaluate("() => { " + PANE + ".scrollTop = 600; }");
        page.locator("table.matrix a").nth(40).click();
        page.waitForURL(Pattern.compile(".*(thuc-hien|nhiem-vu)/.*"));
        browser.settle();
        page.waitForFunction("() => document.activeElement.tagName === 'H1'");
        assertThat(scrolled()).isZero();
        page.goBack();
        browser.settle();
        page.waitForFunction("() => " + PANE + ".scrollTop > 100");

        browser.visit("chi-dao/" + directive);
        page.locator(".summary-card").first().click();
        page.locator(".summary-list").waitFor();
        assertThat(page.locator(".summary-list").getByRole(AriaRole.LINK).count())
                .isEqualTo(
                        Integer.parseInt(page.locator(".summary-number").first().innerText()))
                .isEqualTo(25);
        browser.sees("Đơn vị có tên trong hơn một nhóm nơi nhận: Phòng VH&TT");
        browser.isAccessible();
        browser.picture("summary");
    }

    @Test
    void obeysSingleKeysUnlessSomebodyTypesOrWantsNone() {
        campaign.draft();
        browser = new Browser("http://localhost:" + port, 1280);
        Page page = browser.signIn("cv.vhtt");
        page.keyboard().press("?");
        page.getByRole(AriaRole.DIALOG).waitFor();
        browser.isAccessible();
        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.keyboard().press("b");
        page.waitForURL(Pattern.compile(".*/bao-cao"));
        browser.settle();
        browser.isAccessible();
        page.keyboard().press("g");
        page.keyboard().press("c");
        page.waitForURL(Pattern.compile(".*/chi-dao"));
        browser.settle();
        page.getByLabel("Tìm theo số").pressSequentially("gv?j");
        assertThat(page.getByLabel("Tìm theo số").inputValue()).isEqualTo("gv?j");
        assertThat(page.url()).contains("chi-dao");

        browser.visit("chi-dao");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/chi-dao/.*"));
        browser.settle();

        page.keyboard().press("?");
        page.getByLabel("Dùng phím tắt một chữ").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.keyboard().press("v");
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys").isVisible()).isFalse();
        assertThat(page.url()).contains("/chi-dao/");
    }

    @Test
    void keepsTheLeadersButtonsWithinReachOfAThumb() {
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        browser = new Browser("http://localhost:" + port, PHONE);
        Page page = browser.signIn("pct.vx");
        browser.openTask("Ký duyệt văn bản", "tăng cường");
        assertThat(withinReach()).isTrue();
        page.locator(".sheet-title").getByText("Văn bản như sẽ ban hành").click();
        page.getByText("Phòng Văn hóa và Thông tin (tổng hợp).").waitFor();
        page.evaluate("() => { " + PANE + ".scrollTop = 1200; }");
        assertThat(withinReach()).isTrue();
        browser.hasNoSidewaysScroll();
        browser.keepsFocusInSight();
        browser.scrollTo(Browser.END);
        browser.isAccessible();
    }

    private int scrolled() {
        return ((Number) browser.page().evaluate("() => " + PANE + ".scrollTop")).intValue();
    }

    private boolean withinReach() {
        return (Boolean) browser.page()
                .evaluate("() => { const at = document.querySelector('.actions.docked').getBoundingClientRect();"
                        + " return at.bottom <= window.innerHeight && at.top > window.innerHeight / 2; }");
    }
}
