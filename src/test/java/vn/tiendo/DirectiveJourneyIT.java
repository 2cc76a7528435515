package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.SampleUnit;

/** The directive of 2022 in the browser, each step as the person whose step it is. */
@BrowserTest
@Import(Campaign.class)
class DirectiveJourneyIT {

    private static final String COMMUNE = "xã Đăk Hà";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    private Browser browser;
    private UUID directive;

    @BeforeEach
    void openBrowser() {
        browser = new Browser("http://localhost:" + port, 1280);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void carriesTheDirectiveToACommuneAndBack() {
        CommuneOnScreen commune = new CommuneOnScreen(browser, COMMUNE);
        loginPageIsAccessible();
        approve();
        returnedOnceByTheLeader();
        approve();
        issue();
        wrongAddresseeIsReleased();
        officerRecordsOnBehalf();
        commune.receivesAndAssigns();
        commune.carriesOut();
        commune.reports();
        districtReturnsOne();
        commune.corrects();
        districtAccepts();
        List<SampleUnit> others = otherUnits();
        others.forEach(this::receivedAndAssigned);
        List.of("noivu", "trang-ttdt-huyen").forEach(code -> carriedOutOnScreen(SampleUnit.of(code)));
        others.forEach(this::carriedOut);
        theOfficerEndsIt();
    }

    private void loginPageIsAccessible() {
        browser.signIn("cv.vhtt");
        browser.isAccessible();
        browser.picture("inbox");
        browser.page().context().clearCookies();
        browser.visit("login");
        browser.isAccessible();
        browser.picture("login");
    }

    /** Drafted, initialled, appraised: it lies before the leader. */
    private void approve() {
        browser.signIn("cv.vhtt");
        browser.openTask("Soạn văn bản", "tăng cường cập nhật thông tin");
        browser.press("Trình ký nháy");
        browser.signIn("tp.vhtt");
        browser.openTask("Ký nháy nội dung", "tăng cường");
        browser.press("Ký nháy, chuyển thẩm định");
        browser.signIn("cvp");
        browser.openTask("Thẩm định thể thức", "tăng cường");
        browser.press("Đạt, trình lãnh đạo ký");
    }

    private void returnedOnceByTheLeader() {
        browser.signIn("pct.vx");
        browser.openTask("Ký duyệt văn bản", "tăng cường");
        browser.sees("nộp chậm nhất thứ Sáu 28/10/2022 (văn bản: trước 30/10, Chủ nhật)");
        browser.picture("sign");
        browser.isAccessible();
        browser.press("Trả lại người soạn thảo");
        browser.sees("Hãy ghi lý do trả lại.");
        browser.type("Lý do trả lại", "Ghi rõ hộp thư công vụ ở khoản 1");
        browser.press("Trả lại người soạn thảo");
        browser.signIn("cv.vhtt");
        browser.openTask("Soạn văn bản", "tăng cường");
        browser.sees("Ghi rõ hộp thư công vụ ở khoản 1");
        browser.picture("draft");
        browser.isAccessible();
    }

    private void issue() {
        browser.signIn("pct.vx");
        browser.openTask("Ký duyệt văn bản", "tăng cường");
        browser.press("Ký ban hành");
        browser.signIn("vanthu");
        browser.openTask("Cấp số, phát hành", "tăng cường");
        browser.sees("Số tiếp theo trong sổ là 1286.");
        browser.press("Cấp số, phát hành");
        browser.signIn("cv.th");
        browser.visit("chi-dao");
        browser.page().locator("li.card a").first().click();
        browser.page().getByText("Đã giao 25/25 đơn vị.").waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        browser.sees("1286/UBND-TH");
        directive = UUID.fromString(browser.page().url().replaceAll(".*chi-dao/([0-9a-f-]+).*", "$1"));
        browser.settle();
        browser.isAccessible();
        browser.picture("directive");
    }

    private void wrongAddresseeIsReleased() {
        browser.signIn("vanthu");
        browser.openTask("Tiếp nhận văn bản", "Phòng Dân tộc");
        browser.page().getByText("Văn bản không thuộc đối tượng của đơn vị?").click();
        browser.type("Lý do trả lại", "Phòng không quản lý trang thông tin");
        browser.press("Trả lại: không thuộc đối tượng");
        browser.signIn("cv.th");
        browser.openTask("Xem xét việc trả lại", "Phòng Dân tộc");
        browser.press("Chấp nhận trả lại");
    }

    /** A commune without power received the document on paper; its scan is attached. */
    private void officerRecordsOnBehalf() {
        browser.signIn("cv.th");
        browser.openTask("Theo dõi, đôn đốc và kết thúc", "tăng cường");
        browser.page().getByText("xã Măng Ri").first().click();
        browser.page().getByText("Đang ở bước: Tiếp nhận văn bản").click();
        browser.page().getByText("Ghi nhận hộ").first().waitFor();
        browser.type("Lý do ghi nhận hộ", "Xã mất điện, đã nhận bản giấy");
        browser.press("Xác nhận đã tiếp nhận");
        browser.sees("Hãy đính kèm bản chụp giấy tờ của đơn vị.");
        browser.attach("phieu-giao.png");
        browser.picture("on-behalf");
        browser.isAccessible();
        browser.press("Xác nhận đã tiếp nhận");
        browser.signIn("vptk.mangri");
        browser.visit("chi-dao");
        browser.page().locator("li.card a").first().click();
        browser.page().getByText("xã Măng Ri").first().click();
        browser.page().getByText("Ghi nhận hộ: Xã mất điện, đã nhận bản giấy").waitFor();
    }

    private void districtReturnsOne() {
        browser.signIn("cv.vhtt");
        browser.openTask("Kiểm tra kết quả", COMMUNE);
        browser.press("Ghi nhận kết quả kiểm tra");
        browser.sees("Hãy chọn Đạt hoặc Thực hiện lại cho từng nhiệm vụ.");
        Locator lines = browser.page().locator("fieldset.line");
        for (int i = 0; i < lines.count(); i++) {
            String verdict = i == 2 ? "Thực hiện lại" : "Đạt";
            lines.nth(i)
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(verdict))
                    .check();
        }
        lines.nth(2).getByLabel("Lý do phải thực hiện lại (bắt buộc)").fill("Còn 4 chuyên mục trống");
        browser.picture("check");
        browser.isAccessible();
        browser.press("Ghi nhận kết quả kiểm tra");
    }

    private List<SampleUnit> otherUnits() {
        return SampleUnit.all().stream()
                .filter(unit -> !unit.code().equals("xa-dakha") && !unit.code().equals("dantoc"))
                .toList();
    }

    /** Every unit receives and assigns in the browser; Măng Ri has been received on its behalf. */
    private void receivedAndAssigned(SampleUnit unit) {
        UnitOnScreen screen = onScreen(unit);
        if (!unit.code().equals("xa-mangri")) {
            screen.receives();
        }
        screen.assigns();
    }

    /** One of each class goes the whole way in the browser. */
    private void carriedOutOnScreen(SampleUnit unit) {
        UnitOnScreen screen = onScreen(unit);
        screen.carriesOutEverything();
        screen.reports();
        screen.isAccepted();
    }

    /** The rest walks the same services, which the browser has shown for each class. */
    private void carriedOut(SampleUnit unit) {
        if (campaign.unit(directive, unit.code()).state() != ExecutionState.DONE) {
            campaign.doAll(directive, unit);
        }
    }

    private UnitOnScreen onScreen(SampleUnit unit) {
        return campaign.actAs.as(
                "cv.th",
                () -> new UnitOnScreen(
                        browser,
                        unit,
                        campaign.organization
                                .unitByCode(unit.code())
                                .orElseThrow()
                                .shortName(),
                        campaign.organization
                                .personByLogin(unit.lead())
                                .orElseThrow()
                                .name()));
    }

    private void theOfficerEndsIt() {
        browser.signIn("cv.th");
        browser.openTask("Theo dõi, đôn đốc và kết thúc", "tăng cường");
        browser.picture("matrix");
        browser.press("Kết thúc theo dõi");
        browser.sees("Hãy ghi số, ngày báo cáo tổng hợp đã gửi.");
        browser.type("Số, ngày báo cáo tổng hợp", "150/BC-UBND ngày 02/11/2022");
        browser.press("Kết thúc theo dõi");
        browser.visit("chi-dao");
        browser.sees("Đã kết thúc");
    }

    private void districtAccepts() {
        browser.signIn("cv.vhtt");
        browser.openTask("Kiểm tra kết quả", COMMUNE);
        browser.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Đạt"))
                .first()
                .check();
        browser.press("Ghi nhận kết quả kiểm tra");
        browser.signIn("cv.th");
        browser.openTask("Theo dõi, đôn đốc và kết thúc", "tăng cường");
        browser.sees("Hoàn thành");
        browser.isAccessible();
        assertThat(browser.page().locator("table.matrix").count()).isEqualTo(4);
    }
}
