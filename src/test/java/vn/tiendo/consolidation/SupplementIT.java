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
        UUID directive = closed.reportedUpward(SupplementIT::edited);
        campaign.doAll(directive, ClosedCampaign.LATE);
        String first = end.report(directive).reference();
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            Page page = browser.signIn("cv.vhtt");
            browser.visit(DirectiveLinks.of(directive));
            page.getByText("Lập báo cáo bổ sung", new Page.GetByTextOptions().setExact(true))
                    .click();
            browser.settle();
            browser.press(ACTION);
            page.getByText("Hãy ghi lý do bổ sung.").first().waitFor(); // told when the work beside the click has ended
            browser.picture("supplement-reason");
            browser.type("Lý do bổ sung", ClosedCampaign.REASON);
            browser.isAccessible();
            browser.pressTwice(ACTION);
            page.getByText("Báo cáo bổ sung: Đang tổng hợp").first().waitFor();
            browser.settle();
            assertThat(campaign.actAs.as("cv.vhtt", () -> end.consolidations.reports(directive)))
                    .as("pressed twice, begun once")
                    .hasSize(2);
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            page.getByText("Các báo cáo gửi cấp trên").scrollIntoViewIfNeeded();
            browser.picture("supplement-reports");

            course(browser);

            browser.visit(task("cv.vhtt", "consolidate-results", directive));
            browser.sees("Đánh giá chung lấy từ Báo cáo số " + first);
            browser.sees("Nay: xã Tê Xăng: Đã hoàn thành.");
            browser.sees("Đây là báo cáo bổ sung cho Báo cáo số " + first);
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            page.getByText("Đây là báo cáo bổ sung").first().scrollIntoViewIfNeeded();
            browser.picture("supplement-write");
            page.getByText("phần thay đổi được thêm vào cuối").first().scrollIntoViewIfNeeded();
            browser.picture("supplement-carried");
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

    /** Its steps and the drawing with the place where it now is. */
    private static void course(Browser browser) {
        Page page = browser.page();
        page.getByText("Tiến trình, sơ đồ quy trình của báo cáo bổ sung").click();
        browser.sees("Vũ Thị Mai Chi");
        page.locator(".report-course vaadin-details.process-drawing vaadin-details-summary")
                .click();
        page.locator(".drawing .step-current").first().waitFor();
        browser.settle();
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        page.locator(".report-course").scrollIntoViewIfNeeded();
        page.evaluate("() => document.querySelector('.report-course').scrollIntoView()");
        browser.picture("supplement-course");
    }

    /** The officer's judgement, and his own words on the first obligation. */
    private static ConsolidationDraft edited(ConsolidationFacts report) {
        ConsolidationDraft draft = report.draft();
        UUID first = draft.items().getFirst().obligationId();
        return new ConsolidationDraft(
                draft.version(),
                draft.summary(),
                "Nhiều đơn vị làm tốt.",
                draft.difficulties(),
                draft.proposals(),
                draft.items().stream()
                        .map(item -> item.obligationId().equals(first)
                                ? new ConsolidationDraft.Item(
                                        first, "Xã Đăk Hà đã hoàn thành; các đơn vị khác còn chậm.")
                                : item)
                        .toList());
    }

    private String task(String login, String step, UUID directive) {
        return TaskLinks.task(campaign.actAs.as(login, () -> campaign.task(step, directive)));
    }
}
