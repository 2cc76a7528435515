package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.SampleUnit;

/** What one unit does in the browser, without mistakes: received, assigned, carried out, reported, checked. */
final class UnitOnScreen {

    private static final String EVIDENCE = "Văn bản lưu tại đơn vị, số 31";

    private final Browser browser;
    private final SampleUnit unit;
    private final String name;
    private final String leadName;

    /** @param name the unit's, as the cards show it */
    UnitOnScreen(Browser browser, SampleUnit unit, String name, String leadName) {
        this.browser = browser;
        this.unit = unit;
        this.name = name;
        this.leadName = leadName;
    }

    void receives() {
        browser.signIn(unit.clerk());
        browser.openTask("Tiếp nhận văn bản", name);
        browser.press("Xác nhận đã tiếp nhận");
        browser.hasDone("Tiếp nhận văn bản");
    }

    void assigns() {
        browser.signIn(unit.head());
        browser.openTask("Bút phê, phân công", name);
        browser.choose("Chủ trì mọi nhiệm vụ (bắt buộc)", leadName);
        browser.press("Phân công");
        browser.hasDone("Bút phê, phân công");
    }

    void carriesOutEverything() {
        browser.signIn(unit.lead());
        while (browser.hasTask("Thực hiện nhiệm vụ", name)) {
            browser.openTask("Thực hiện nhiệm vụ", name);
            browser.type("Nội dung hoặc liên kết", EVIDENCE);
            browser.press("Thêm minh chứng");
            browser.page().getByText(EVIDENCE).first().waitFor();
            browser.type("Kết quả thực hiện (bắt buộc)", "Đã thực hiện xong theo yêu cầu.");
            finish(browser);
        }
    }

    /** Where a process of its own carries such work and was not used, the lead says why. */
    static void finish(Browser browser) {
        browser.press("Đã thực hiện xong");
        Locator why = browser.page().getByLabel("Lý do hoàn thành khi chưa đủ minh chứng (bắt buộc)");
        // One of the two is the answer; on a busy machine it comes later than the page has become quiet.
        Locator done = browser.done("Thực hiện nhiệm vụ");
        browser.page().waitForCondition(() -> why.isVisible() || done.isVisible());
        if (why.isVisible()) {
            why.fill("Thực hiện bằng văn bản giấy, chưa nhập vào phần mềm.");
            browser.press("Đã thực hiện xong");
        }
        browser.hasDone("Thực hiện nhiệm vụ");
    }

    void reports() {
        browser.openTask("Lập báo cáo kết quả", name);
        Locator texts = browser.page().locator("fieldset textarea");
        for (int i = 0; i < texts.count(); i++) {
            if (texts.nth(i).inputValue().isBlank()) {
                texts.nth(i).fill("Đã hoàn thành.");
            }
        }
        browser.press("Trình lãnh đạo ký");
        browser.hasDone("Lập báo cáo kết quả");
        browser.signIn(unit.head());
        browser.openTask("Duyệt, ký báo cáo", name);
        browser.press("Ký báo cáo");
        browser.hasDone("Duyệt, ký báo cáo");
        sends(browser, unit.clerk(), name, "31/BC");
        browser.hasDone("Cấp số, gửi báo cáo");
    }

    /** The clerk's step, with the signed copy. */
    static void sends(Browser browser, String clerk, String name, String number) {
        browser.signIn(clerk);
        browser.openTask("Cấp số, gửi báo cáo", name);
        browser.type("Số, ký hiệu báo cáo (bắt buộc)", number);
        browser.attach("ban-ky.png");
        browser.press("Gửi báo cáo");
    }

    /** The receiving office takes a report in. */
    static void receives(Browser browser, String name) {
        browser.openTask("Tiếp nhận báo cáo", name);
        browser.press("Tiếp nhận, kiểm tra");
        browser.hasDone("Tiếp nhận báo cáo");
    }

    void isAccepted() {
        browser.signIn(unit.checker());
        receives(browser, name);
        browser.openTask("Kiểm tra kết quả", name);
        Locator accept = browser.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Đạt").setExact(true));
        assertThat(accept.count()).isPositive();
        for (int i = 0; i < accept.count(); i++) {
            accept.nth(i).check();
        }
        browser.press("Ghi nhận kết quả kiểm tra");
        browser.hasDone("Kiểm tra kết quả");
    }
}
