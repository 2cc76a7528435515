package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.ledger.Grouping;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.Transfers;

/** What a first look costs on a weak network (UX-24): bytes as they come over the wire, to a browser that has kept nothing. */
@BrowserTest
class FirstViewIT {

    private static final int KILOBYTE = 1_024;
    private static final int FIRST_VIEW = 600 * KILOBYTE;
    private static final int SIGN_IN = 100 * KILOBYTE;

    /** Shorter files are sent as they are. */
    private static final int WORTH_PACKING = 3 * KILOBYTE;

    private static final String CHARTS = "echarts";
    private static final String DIAGRAMS = "bpmn-visualization";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser("http://localhost:" + port, 360);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void ofTheSignInIsLight() {
        Transfers transfers = new Transfers(browser.stranger());
        transfers.startAfresh();
        look("login");
        isLight(transfers, SIGN_IN);
    }

    @Test
    void ofTheFirstPageIsLightForStaffAndForLeaders() {
        campaign.issue();
        campaign.bringToSigner(campaign.draft());
        browser.signIn("vhxh.dakha");
        isLightFromNothing(TaskLinks.INBOX);
        browser.signIn("pct.vx");
        isLightFromNothing(OverviewLinks.OVERVIEW);
    }

    @Test
    void fetchesWhatDrawsOnlyWhereSomethingIsDrawn() {
        UUID directive = campaign.issue();
        browser.signIn("cv.th");
        for (String page :
                new String[] {TaskLinks.INBOX, OverviewLinks.OVERVIEW, "chi-dao/" + directive, LedgerLinks.of(directive)
                }) {
            assertThat(fetched(page)).as(page).doesNotContain(CHARTS).doesNotContain(DIAGRAMS);
        }
        assertThat(fetched(OverviewLinks.trend(directive))).contains(CHARTS).doesNotContain(DIAGRAMS);
        assertThat(fetched(LedgerLinks.chart(directive, Grouping.UNIT)))
                .contains(CHARTS)
                .doesNotContain(DIAGRAMS);
        assertThat(fetched("chi-dao/" + directive + "/so-do"))
                .contains(DIAGRAMS)
                .doesNotContain(CHARTS);
    }

    private void isLightFromNothing(String page) {
        Transfers transfers = new Transfers(browser.page());
        transfers.startAfresh();
        look(page);
        isLight(transfers, FIRST_VIEW);
    }

    private static void isLight(Transfers transfers, int most) {
        assertThat(transfers.unpacked(WORTH_PACKING)).isEmpty();
        assertThat(transfers.total()).as(transfers.toString()).isPositive().isLessThanOrEqualTo(most);
    }

    /** From the server, or kept from the page before. */
    private String fetched(String page) {
        Transfers transfers = new Transfers(browser.page());
        look(page);
        return String.join("\n", transfers.addresses());
    }

    private void look(String page) {
        browser.visit(page);
        browser.page().waitForLoadState(LoadState.NETWORKIDLE);
    }
}
