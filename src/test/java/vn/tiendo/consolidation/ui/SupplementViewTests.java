package vn.tiendo.consolidation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.FixingService;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.WithPeople;

/** A supplementary report is begun on the directive's page, and each page that shows it says which report it supplements. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.vhtt")
@ViewPackages(packages = "vn.tiendo")
class SupplementViewTests extends SpringBrowserlessTest {

    private static final String ACTION = "Chốt số liệu, lập báo cáo bổ sung";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private FixingService fixing;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void reportedUpward() {
        directive = closed.reportedUpward();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysBesideTheReasonThatNothingHasChanged() {
        begin("Kiểm tra lại");
        assertThat($(TextArea.class).single().getErrorMessage()).startsWith("Kết quả, số liệu và nội dung báo cáo");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Kiểm tra lại");
    }

    @Test
    void leadsFromTheFirstReportToTheNext() {
        String first = end.report(directive).reference();
        campaign.doAll(directive, ClosedCampaign.LATE);
        begin(ClosedCampaign.REASON);
        String told = "Đây là báo cáo bổ sung cho Báo cáo số " + first + " ngày 10/11/2022. Lý do bổ sung: "
                + ClosedCampaign.REASON;
        assertThat(text())
                .contains("Các báo cáo gửi cấp trên")
                .contains("Báo cáo bổ sung: Đang tổng hợp")
                .contains("Báo cáo tổng hợp số " + first + " ngày 10/11/2022")
                .contains("Bổ sung Báo cáo số " + first + " ngày 10/11/2022. Lý do: " + ClosedCampaign.REASON);
        assertThat($(Details.class).all())
                .as("one at a time")
                .noneMatch(details -> "Lập báo cáo bổ sung".equals(details.getSummaryText()));

        open(TaskLinks.task(campaign.task("consolidate-results", directive)));
        assertThat(text()).contains(told);
        assertThat($(TextArea.class).all())
                .extracting(TextArea::getValue)
                .anyMatch(summary -> summary.contains("Tê Xăng: trước “Không báo cáo”, nay “Hoàn thành quá hạn”"));

        closed.sendSupplement(directive);
        open(DirectiveLinks.of(directive));
        String second = end.report(directive).reference();
        assertThat(text())
                .contains("Báo cáo bổ sung số " + second + " ngày 14/11/2022")
                .contains("Bổ sung cho")
                .contains("Báo cáo số " + first + " ngày 10/11/2022")
                .contains("Lập báo cáo bổ sung");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(ConsolidationLinks.work(directive, 1), ConsolidationLinks.work(directive, 2));
    }

    @Test
    void opensTheCourseOfASupplementWithWhoDidWhatWhen() {
        campaign.doAll(directive, ClosedCampaign.LATE);
        closed.supplement(directive, "cv.vhtt");
        open(DirectiveLinks.of(directive));
        assertThat(courses()).as("the first goes its directive's way").hasSize(1);
        assertThat(courses().getFirst().getContent())
                .as("read when it is opened")
                .isEmpty();
        assertThat(course())
                .contains("Tổng hợp kết quả", "Duyệt báo cáo tổng hợp", "Cấp số báo cáo", "Phòng VH&TT")
                .contains("Sơ đồ quy trình");

        closed.sendSupplement(directive);
        open(ConsolidationLinks.work(directive, 1));
        assertThat(course())
                .containsPattern("Vũ Thị Mai Chi \\(Phòng VH&TT\\)\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}")
                .contains("Báo cáo đã phát hành");
        assertThat($(Details.class).all())
                .filteredOn(details -> "Sơ đồ quy trình".equals(details.getSummaryText()))
                .as("its drawing")
                .hasSize(1)
                .allSatisfy(
                        drawing -> assertThatCode(() -> drawing.setOpened(true)).doesNotThrowAnyException());
    }

    @Test
    void saysBelowEachTextWhatIsNew() {
        campaign.doAll(directive, ClosedCampaign.LATE);
        String first = end.report(directive).reference();
        closed.supplement(directive, "cv.vhtt");
        open(TaskLinks.task(campaign.task("consolidate-results", directive)));
        assertThat(text())
                .contains("Nội dung đã biên tập trong Báo cáo số " + first + " ngày 10/11/2022 được giữ lại.")
                .contains("thay đổi so với Báo cáo số " + first + " ngày 10/11/2022:")
                .contains("Trước: xã Tê Xăng: không báo cáo.")
                .contains("Nay: xã Tê Xăng: Đã hoàn thành.")
                .contains("Tình hình chung trong Báo cáo số " + first + " ngày 10/11/2022");
    }

    @Test
    void showsTheFiguresOfEachReport() {
        campaign.doAll(directive, ClosedCampaign.LATE);
        closed.supplement(directive, "cv.vhtt");
        int late = lines(ConsolidationLinks.work(directive, 2) + "&tinh-trang=qua-han");
        assertThat(late).isPositive();
        assertThat(lines(ConsolidationLinks.work(directive) + "?tinh-trang=qua-han"))
                .as("the latest where none is named")
                .isEqualTo(late);
        assertThat(lines(ConsolidationLinks.work(directive, 1) + "&tinh-trang=qua-han"))
                .isZero();
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref).filter(link -> link.contains("tinh-trang=")))
                .isNotEmpty()
                .allMatch(link -> link.contains("bao-cao=1"));
        open(ConsolidationLinks.work(directive, 9));
        assertThat(getCurrentView()).isNotInstanceOf(ConsolidationWorkView.class);
    }

    @Test
    @WithUserDetails("pct.vx")
    void isNotOfferedToWhoMayNotBeginIt() {
        open(DirectiveLinks.of(directive));
        assertThat(text()).contains("Tải báo cáo (.docx)").doesNotContain("Lập báo cáo bổ sung");
    }

    private void begin(String reason) {
        open(DirectiveLinks.of(directive));
        $(Details.class).all().stream()
                .filter(details -> "Lập báo cáo bổ sung".equals(details.getSummaryText()))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        test($(TextArea.class).single()).setValue(reason);
        test($(Button.class).withText(ACTION).single()).click();
        await().pollInSameThread()
                .until(() -> fixing.last(directive).orElseThrow().over());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    /** Below the chosen number stand its lines; the list of reports has a line for each of the two. */
    private int lines(String address) {
        open(address);
        List<ListItem> items = $(ListItem.class).all();
        return items.size() - 2;
    }

    private String course() {
        Details course = courses().getFirst();
        course.setOpened(true);
        return course.getElement().getTextRecursively();
    }

    private List<Details> courses() {
        return $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Tiến trình, sơ đồ quy trình"))
                .toList();
    }

    private static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
