package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** Seeing where a process stands, what happened, and finding things, in the browser. */
@BrowserTest
@Import(Campaign.class)
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
