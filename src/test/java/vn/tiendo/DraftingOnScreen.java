package vn.tiendo;

import vn.tiendo.testing.Browser;

/** What happens in the browser before a directive is signed: drafted, initialled, appraised, returned once. */
final class DraftingOnScreen {

    private final Browser browser;

    DraftingOnScreen(Browser browser) {
        this.browser = browser;
    }

    void loginPageIsAccessible() {
        browser.signIn("cv.vhtt");
        browser.isAccessible();
        browser.picture("inbox");
        browser.page().context().clearCookies();
        browser.visit("login");
        browser.isAccessible();
        browser.picture("login");
    }

    /** Drafted, initialled, appraised: it lies before the leader. */
    void approve() {
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

    void returnedOnceByTheLeader() {
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
}
