package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;

/** A supplementary report in the browser, at a desk and on a phone: begun by two clicks once, written, approved. */
@OfficeBrowserTest
class SupplementIT {

    private static final String ACTION = "Chốt số liệu, lập báo cáo bổ sung";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isBegunBelowTheReportThatWasSent(int width) {
        clock.reset();
        UUID directive = closed.reportedUpward();
        campaign.doAll(directive, ClosedCampaign.LATE);
        String first = end.report(directive).reference();
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            Page page = browser.signIn("cv.vhtt");
            browser.visit(DirectiveLinks.of(directive));
            page.getByText("Lập báo cáo bổ sung", new Page.GetByTextOptions().setExact(true))
                    .click();
            browser.settle();
            browser.press(ACTION);
            browser.sees("Hãy ghi lý do bổ sung.");
            browser.picture("supplement-reason");
            browser.type("Lý do bổ sung", ClosedCampaign.REASON);
            browser.isAccessible();
            browser.pressTwice(ACTION);
            browser.sees("Báo cáo bổ sung: Đang tổng hợp");
            assertThat(campaign.actAs.as("cv.vhtt", () -> end.consolidations.reports(directive)))
                    .as("pressed twice, begun once")
                    .hasSize(2);
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            page.getByText("Các báo cáo gửi cấp trên").scrollIntoViewIfNeeded();
            browser.picture("supplement-reports");

            browser.visit(task("cv.vhtt", "consolidate-results", directive));
            browser.sees("Đây là báo cáo bổ sung cho Báo cáo số " + first);
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            page.getByText("Đây là báo cáo bổ sung").first().scrollIntoViewIfNeeded();
            browser.picture("supplement-write");
            browser.press("Trình lãnh đạo duyệt");
            browser.hasDone("Tổng hợp kết quả");

            browser.signIn("pct.vx");
            browser.visit(task("pct.vx", "approve-consolidation", directive));
            browser.sees("Đây là báo cáo bổ sung cho Báo cáo số " + first);
            browser.hasNoSidewaysScroll();
            browser.picture("supplement-approve");
            browser.visit(ConsolidationLinks.work(directive, 1));
            browser.sees("(đang xem)");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("supplement-figures");
        }
    }

    private String task(String login, String step, UUID directive) {
        return TaskLinks.task(campaign.actAs.as(login, () -> campaign.task(step, directive)));
    }
}
