package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import vn.tiendo.testing.Browser;

/** The end of a directive in the browser: figures fixed, one report written at the desk, returned once and approved by phone. */
final class EndOnScreen {

    private final Browser browser;
    private final Browser phone;

    EndOnScreen(Browser browser, Browser phone) {
        this.browser = browser;
        this.phone = phone;
    }

    void theOfficerFixesTheFigures() {
        browser.signIn("cv.th");
        browser.openTask("Theo dõi, đôn đốc và chốt số liệu", "tăng cường");
        browser.sees("Mọi đơn vị đã báo cáo; có thể chốt số liệu.");
        browser.picture("matrix");
        browser.press("Chốt số liệu, tổng hợp");
        browser.confirm("Chốt số liệu?", "Chốt số liệu, tổng hợp");
        browser.hasDone("Theo dõi, đôn đốc và chốt số liệu");
    }

    /** Written at the desk, returned once and approved by phone, numbered at the desk. */
    void consolidatedByPhoneAndDesk() {
        browser.signIn("cv.vhtt");
        browser.openTask("Tổng hợp kết quả", "tăng cường");
        assertThat(browser.page().getByLabel("Tình hình chung").first().inputValue())
                .contains("24/24 đơn vị đã báo cáo");
        browser.picture("consolidate");
        browser.isAccessible();
        browser.press("Trình lãnh đạo duyệt");
        browser.hasDone("Tổng hợp kết quả");
        phone.signIn("pct.vx");
        phone.openTask("Duyệt báo cáo tổng hợp", "tăng cường");
        phone.press("Trả lại đơn vị tổng hợp");
        phone.sees("Hãy ghi lý do trả lại.");
        phone.type("Lý do trả lại", "Nêu rõ kiến nghị");
        phone.press("Trả lại đơn vị tổng hợp");
        browser.openTask("Tổng hợp kết quả", "tăng cường");
        browser.sees("Nêu rõ kiến nghị");
        browser.type("Kiến nghị, đề xuất", "Hỗ trợ kinh phí tập huấn viết tin, bài.");
        browser.press("Trình lãnh đạo duyệt");
        browser.hasDone("Tổng hợp kết quả");
        phone.openTask("Duyệt báo cáo tổng hợp", "tăng cường");
        phone.hasNoSidewaysScroll();
        phone.picture("approve-consolidation");
        phone.scrollTo(Browser.END);
        phone.isAccessible();
        phone.press("Duyệt báo cáo");
        phone.hasDone("Duyệt báo cáo tổng hợp");
        browser.signIn("vanthu");
        browser.openTask("Cấp số báo cáo", "tăng cường");
        browser.isAccessible();
        browser.press("Cấp số, gửi báo cáo");
        browser.hasDone("Cấp số báo cáo");
    }
}
