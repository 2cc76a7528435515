package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import vn.tiendo.testing.Browser;

/** What xã Đăk Hà does in the browser: clerk, chairman and officer. */
final class CommuneOnScreen {

    private final Browser browser;
    private final String commune;

    CommuneOnScreen(Browser browser, String commune) {
        this.browser = browser;
        this.commune = commune;
    }

    void receivesAndAssigns() {
        browser.signIn("vptk.dakha");
        browser.openTask("Tiếp nhận văn bản", commune);
        browser.type("Số đến", "212");
        browser.picture("receive");
        browser.isAccessible();
        browser.press("Xác nhận đã tiếp nhận");
        browser.signIn("chuctich.dakha");
        browser.openTask("Bút phê, phân công", commune);
        browser.press("Phân công");
        browser.sees("Mỗi nhiệm vụ phải có một người chủ trì.");
        browser.type("Ý kiến chỉ đạo", "Giao VHXH chủ trì, thực hiện trước 20/10.");
        browser.choose("Chủ trì mọi nhiệm vụ (bắt buộc)", "Y Sương");
        browser.picture("assign");
        browser.isAccessible();
        browser.press("Phân công");
    }

    void carriesOut() {
        browser.signIn("vhxh.dakha");
        browser.picture("commune-inbox");
        for (String obligation : new String[] {
            "Thành lập Ban biên tập", "Phân công nhiệm vụ", "Cập nhật, đăng", "khẩu hiệu", "Cập nhật địa chỉ"
        }) {
            carryOut(obligation);
        }
    }

    private void carryOut(String obligation) {
        browser.openTask("Thực hiện nhiệm vụ", obligation);
        browser.sees("Giao VHXH chủ trì, thực hiện trước 20/10.");
        if (obligation.startsWith("Thành lập")) {
            browser.type("Kết quả thực hiện (bắt buộc)", "Đã thực hiện xong: " + obligation);
            browser.press("Đã thực hiện xong");
            browser.sees("Chưa có quyết định về Ban biên tập của đơn vị");
        }
        browser.type("Nội dung hoặc liên kết", "https://dakha.tumorong.test/minh-chung");
        browser.press("Thêm minh chứng");
        browser.type("Kết quả thực hiện (bắt buộc)", "Đã thực hiện xong: " + obligation);
        if (obligation.startsWith("Thành lập")) {
            browser.picture("carry-out");
            browser.isAccessible();
        }
        UnitOnScreen.finish(browser);
    }

    void reports() {
        browser.signIn("vhxh.dakha");
        browser.openTask("Lập báo cáo kết quả", commune);
        browser.sees("Chính báo cáo này trả lời nhiệm vụ");
        browser.picture("report");
        browser.isAccessible();
        browser.press("Trình lãnh đạo ký");
        browser.page().getByText("Đã chuyển: Duyệt, ký báo cáo").waitFor();
        browser.signIn("chuctich.dakha");
        browser.openTask("Duyệt, ký báo cáo", commune);
        browser.sees("Số đến: 212");
        browser.picture("sign-report");
        browser.isAccessible();
        browser.press("Ký báo cáo");
        browser.hasDone("Duyệt, ký báo cáo");
        numbers();
        takesBack();
    }

    private void numbers() {
        browser.signIn("vptk.dakha");
        browser.openTask("Cấp số, gửi báo cáo", commune);
        browser.press("Gửi báo cáo");
        browser.sees("Hãy ghi số, ký hiệu báo cáo.");
        browser.sees("Hãy đính kèm bản đã ký, hoặc chọn gửi trước, bản ký gửi sau.");
        browser.type("Số, ký hiệu báo cáo (bắt buộc)", "45/BC-UBND");
        browser.attach("ban-ky.png");
        browser.picture("number-report");
        browser.isAccessible();
        browser.press("Gửi báo cáo");
        browser.hasDone("Cấp số, gửi báo cáo");
    }

    /** Nobody has received it: its author mends it and it is signed and sent again. */
    private void takesBack() {
        browser.signIn("vhxh.dakha");
        browser.visit("chi-dao");
        browser.page().locator("li.card a").first().click();
        browser.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("xã Đăk Hà").setExact(true))
                .first()
                .click();
        browser.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Cần sửa báo cáo đã gửi?"))
                .click();
        browser.type("Lý do rút lại (bắt buộc)", "Ghi thiếu số điện thoại công vụ");
        browser.isAccessible();
        browser.press("Rút lại báo cáo");
        browser.confirm("Rút lại báo cáo?", "Rút lại báo cáo");
        browser.page().getByText("Lần 1: 45/BC-UBND").waitFor();
        browser.picture("report-withdrawn");
        browser.isAccessible();
        browser.openTask("Lập báo cáo kết quả", commune);
        browser.type("Kiến nghị, đề xuất", "Đề nghị huyện tập huấn");
        signsAndSends();
    }

    private void signsAndSends() {
        browser.press("Trình lãnh đạo ký");
        browser.hasDone("Lập báo cáo kết quả");
        browser.signIn("chuctich.dakha");
        browser.openTask("Duyệt, ký báo cáo", commune);
        browser.sees("Khác lần gửi trước:");
        browser.press("Ký báo cáo");
        browser.hasDone("Duyệt, ký báo cáo");
        UnitOnScreen.sends(browser, "vptk.dakha", commune, "45/BC-UBND");
        browser.hasDone("Cấp số, gửi báo cáo");
    }

    void corrects() {
        browser.signIn("vhxh.dakha");
        browser.openTask("Thực hiện nhiệm vụ", "Cập nhật, đăng");
        browser.sees("Còn 4 chuyên mục trống");
        browser.type("Kết quả thực hiện (bắt buộc)", "Đã bổ sung tin vào 4 chuyên mục trống");
        UnitOnScreen.finish(browser);
        browser.openTask("Lập báo cáo kết quả", commune);
        assertThat(browser.page()
                        .locator("fieldset")
                        .filter(new Locator.FilterOptions().setHasText("A3."))
                        .getByLabel("Kết quả (bắt buộc)")
                        .inputValue())
                .isEqualTo("Đã bổ sung tin vào 4 chuyên mục trống");
        signsAndSends();
    }
}
