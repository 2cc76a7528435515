package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** One form submitted twice has one effect: by a double click, from two tabs, after going back, by a request sent again. */
@BrowserTest
class DoubleSubmissionIT {

    private static final String ACTION = "Xác nhận đã tiếp nhận";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private AuditService audit;

    private Browser browser;
    private UUID addressee;

    @BeforeEach
    void openTheClerksTask() {
        browser = new Browser("http://localhost:" + port, 1280);
        addressee = campaign.unit(campaign.issue(), "xa-dakna").id();
        String task = campaign.actAs.as("vptk.dakna", () -> campaign.task("receive-directive", addressee));
        browser.signIn("vptk.dakna");
        browser.visit("viec/" + task);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void receivesOnceOnADoubleClick() {
        browser.pressTwice(ACTION);
        browser.hasDone("Tiếp nhận văn bản");
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void tellsTheSecondTabThatItIsDone() {
        Page second = browser.page().context().newPage();
        second.navigate(browser.page().url());
        second.getByText(ACTION).waitFor();
        browser.press(ACTION);
        browser.hasDone("Tiếp nhận văn bản");
        second.getByText(ACTION).click();
        second.getByText("Việc này đã xong (đồng chí, lúc").waitFor();
        assertThat(second.getByText(ACTION).isDisabled()).isTrue();
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void showsWhoDidItAfterGoingBack() {
        String form = browser.page().url();
        browser.press(ACTION);
        browser.hasDone("Tiếp nhận văn bản");
        browser.page().goBack();
        browser.settle();
        browser.page().waitForURL(form);
        browser.sees("Trần Thị Hoa");
        assertThat(browser.page().getByText(ACTION).count()).isZero();
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void answersTheSameRequestOnce() {
        List<String> sent = browser.recordsRequests("v-r=uidl");
        browser.press(ACTION);
        browser.hasDone("Tiếp nhận văn bản");
        assertThat(sent).isNotEmpty();
        sent.forEach(browser::sendsAgain);
        browser.visit("viec-cua-toi");
        assertThat(receipts()).hasSize(1);
    }

    private List<AuditEvent> receipts() {
        return campaign
                .actAs
                .as(
                        "cv.th",
                        () -> audit.page(
                                AuditScope.of(List.of("unit-execution:" + addressee)), AuditFilter.NONE, null, 100))
                .stream()
                .filter(entry -> entry.act().startsWith("receive-directive"))
                .toList();
    }
}
