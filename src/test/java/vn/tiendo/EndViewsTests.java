package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.consolidation.FixingService;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WithPeople;

/** What the following officer sees from the first return to the approved report. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class EndViewsTests extends SpringBrowserlessTest {

    private static final SampleUnit AGENCY = SampleUnit.of("noivu");

    @Autowired
    private FixingService fixing;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ProgressService progress;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void waitLongEnough() {
        directive = campaign.issue();
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void namesWhatWasSentBackInsteadOfOfferingToFixTheFigures() {
        UUID unit = campaign.unit(directive, AGENCY.code()).id();
        campaign.actAs.as(
                AGENCY.clerk(),
                () -> campaign.addressees.returnAsNotAddressed(
                        campaign.ticket("receive-directive", unit), "Không quản lý trang thông tin"));
        String ruling = campaign.task("rule-on-return", unit);

        follow();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(TaskLinks.task(ruling));
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Chốt số liệu, tổng hợp");

        UI.getCurrent().navigate(ExecutionLinks.addressee(unit));
        assertThat(text().split("Quá trình xử lý")[0])
                .contains("Đã trả lại, chờ xem xét")
                .contains("Không quản lý trang thông tin")
                .doesNotContain("Chưa tiếp nhận")
                .doesNotContain("đúng hạn");

        UI.getCurrent().navigate(TaskLinks.task(ruling));
        assertThat(text()).contains("Lý do đơn vị trả lại: Không quản lý trang thông tin");
    }

    @Test
    void asksOnceBeforeTheFiguresAreFixed() {
        follow();
        Button fix = $(Button.class).withText("Chốt số liệu, tổng hợp").single();
        test(fix).click();
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.isOpened()).isTrue();
        test(question).cancel();
        assertThat(campaign.task("follow-directive", directive)).isNotEmpty();
        test(fix).click();
        test($(ConfirmDialog.class).all().getLast()).confirm();
        await().pollInSameThread()
                .until(() -> fixing.last(directive).orElseThrow().over());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(campaign.tasks.openSteps(List.of(directive)).get(directive))
                .singleElement()
                .satisfies(step -> assertThat(step.step()).isEqualTo("consolidate-results"));
    }

    @Test
    void opensTheListBelowTheNumbersThatKeepTheirPlace() {
        follow();
        NativeButton units = $(NativeButton.class).withClassName("summary-card").first();
        assertThat(units.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(units).click();
        assertThat(units.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat($(H3.class).all()).extracting(H3::getText).contains("25 đơn vị");
        test(units).click();
        assertThat($(H3.class).all()).extracting(H3::getText).doesNotContain("25 đơn vị");
    }

    @Test
    void countsWhoIsLateToReceiveBeforeTheDirectiveItselfIsDue() {
        follow();
        List<String> numbers = $(NativeButton.class).withClassName("summary-card").all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
        long late = campaign.actAs.as("cv.th", () -> progress.matrices(directive)).stream()
                .flatMap(matrix -> matrix.rows().stream())
                .filter(row -> row.stepDue() != null)
                .map(row -> row.addresseeId())
                .distinct()
                .count();
        assertThat(late).isPositive();
        assertThat(numbers).contains(late + "chậm tiếp nhận, phân công");
    }

    @Test
    void findsTheApprovedReportBeforeItHasItsNumber() {
        campaign.actAs.as(
                "cv.th",
                () -> end.consolidations.fixFigures(
                        campaign.ticket("follow-directive", directive),
                        end.consolidations.cutOff(directive),
                        "Chốt theo chỉ đạo",
                        Progress.UNWATCHED));
        end.submit(directive, end.report(directive).draft());
        UI.getCurrent().navigate(DirectiveLinks.of(directive));
        assertThat(text()).doesNotContain("Tải báo cáo (.docx)");
        end.decide(directive, ReviewDecision.approve());
        UI.getCurrent().navigate(TaskLinks.INBOX);
        UI.getCurrent().navigate(DirectiveLinks.of(directive));
        assertThat(text())
                .contains("Đã duyệt, chờ cấp số")
                .contains("Tải báo cáo (.docx)")
                .contains("Ghi chú khi chốt: Chốt theo chỉ đạo");
    }

    @Test
    @WithUserDetails("chuctich.dakha")
    void tellsWhoOnlyWaitsForOthersThatNothingWaitsForHim() {
        campaign.receive(directive, "xa-dakha", "vptk.dakha");
        UI.getCurrent().navigate(TaskLinks.INBOX);
        assertThat($(EmptyState.class).all()).isEmpty();

        campaign.assign(directive, "xa-dakha", "chuctich.dakha", "vhxh.dakha");
        UI.getCurrent().navigate(DirectiveLinks.of(directive));
        UI.getCurrent().navigate(TaskLinks.INBOX);
        assertThat(text()).contains("Chờ người khác");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .isEqualTo("Không có việc nào chờ đồng chí xử lý.");
    }

    private void follow() {
        UI.getCurrent().navigate(TaskLinks.task(campaign.task("follow-directive", directive)));
        assertThat($(Section.class).all()).isNotEmpty();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
