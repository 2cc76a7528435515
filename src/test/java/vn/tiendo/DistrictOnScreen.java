package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import vn.tiendo.testing.Browser;

/** What the district does in the browser while units work: a return accepted, a step recorded on behalf, a report checked. */
final class DistrictOnScreen {

    private final Browser browser;
    private final String commune;

    DistrictOnScreen(Browser browser, String commune) {
        this.browser = browser;
        this.commune = commune;
    }

    void wrongAddresseeIsReleased() {
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
    void officerRecordsOnBehalf() {
        browser.signIn("cv.th");
        browser.openTask("Theo dõi, đôn đốc và chốt số liệu", "tăng cường");
        openUnit("xã Măng Ri");
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
        openUnit("xã Măng Ri");
        browser.page().getByText("Ghi nhận hộ: Xã mất điện, đã nhận bản giấy").waitFor();
        browser.page()
                .locator("a[download]")
                .filter(new Locator.FilterOptions().setHasText("phieu-giao.png"))
                .waitFor();
        browser.isAccessible();
    }

    /** By its link in the matrix; other parts of a page name units too. */
    private void openUnit(String name) {
        browser.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    void returnsOne() {
        browser.signIn("cv.vhtt");
        UnitOnScreen.receives(browser, commune);
        browser.openTask("Kiểm tra kết quả", commune);
        browser.sees("Số báo cáo: 45/BC-UBND");
        browser.press("Ghi nhận kết quả kiểm tra");
        browser.sees("A1: hãy chọn Đạt hoặc Thực hiện lại.");
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

    void accepts() {
        browser.signIn("cv.vhtt");
        UnitOnScreen.receives(browser, commune);
        browser.openTask("Kiểm tra kết quả", commune);
        browser.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Đạt"))
                .first()
                .check();
        browser.press("Ghi nhận kết quả kiểm tra");
        browser.signIn("cv.th");
        browser.openTask("Theo dõi, đôn đốc và chốt số liệu", "tăng cường");
        browser.sees("Hoàn thành");
        browser.isAccessible();
        assertThat(browser.page().locator("table.matrix").count()).isEqualTo(4);
    }
}
