package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import vn.tiendo.testing.Browser;

/** The steps of one article as people press them: those of the commune on a phone, the office above at its desk. */
class ArticleOnScreen {

    private static final String BODY = "Sáng nay, cán bộ và nhân dân các thôn cùng nhau dự lễ trao sinh kế. ".repeat(8);
    private static final String WORDS = "Nội dung (bắt buộc)";

    /** The frame scrolls, not the window. */
    private static final String OVER_THE_EDGE = "() => { const frame = document.querySelector('vaadin-app-layout')"
            + ".shadowRoot.querySelector('[part=content]'); return frame.scrollWidth - frame.clientWidth; }";

    private final Browser desk;
    private final Browser phone;
    private final String title;
    private final String link;

    ArticleOnScreen(Browser desk, Browser phone, String title, String link) {
        this.desk = desk;
        this.phone = phone;
        this.title = title;
        this.link = link;
    }

    void isWritten() {
        phone.visit("tin-bai/soan");
        phone.page().waitForURL(url -> url.matches(".*/tin-bai/soan/[0-9a-f-]+.*"));
        phone.type("Tiêu đề", "Ngắn");
        phone.press("Gửi biên tập");
        phone.sees("Tiêu đề cần ít nhất 10 ký tự.");
        phone.sees("Tin cần ít nhất 80 từ");
        phone.sees("Hãy chọn chuyên mục.");
        looks();
        phone.picture("article-problems");
        phone.type("Tiêu đề", title);
        phone.choose("Chuyên mục", "Tin tức - Sự kiện");
        write(BODY);
        phone.press("Gửi biên tập");
        phone.sees("Chờ biên tập");
        fits();
    }

    private void write(String text) {
        Locator field = phone.page().getByLabel(WORDS).first();
        field.fill(text);
        field.blur();
        phone.settle();
    }

    /** Nothing beyond the edge, nothing that axe finds. */
    private void looks() {
        fits();
        phone.isAccessible();
    }

    private void fits() {
        assertThat((Integer) phone.page().evaluate(OVER_THE_EDGE)).isLessThanOrEqualTo(0);
    }

    void comesBack() {
        phone.openTask("Biên tập tin, bài", title);
        looks();
        phone.picture("article-edit");
        phone.press("Trả lại");
        phone.sees("Hãy ghi lý do.");
        write(BODY + "Có 12 hộ được nhận bò.");
        phone.type("Lý do trả lại hoặc từ chối", "Bổ sung số hộ");
        phone.press("Trả lại");
        phone.page().getByText("Đã trả lại: Biên tập tin, bài.").first().waitFor();
    }

    void isMended() {
        phone.openTask("Sửa tin, bài", title);
        phone.sees("Lý do trả lại: Bổ sung số hộ");
        assertThat(phone.page().locator(".word-diff ins").allInnerTexts())
                .anyMatch(text -> text.contains("12 hộ được nhận bò"));
        looks();
        phone.press("Gửi lại");
        phone.hasDone("Sửa tin, bài");
    }

    void isPassedOn() {
        phone.openTask("Biên tập tin, bài", title);
        phone.press("Đạt, chuyển duyệt");
        phone.sees("Hãy kiểm tra và đánh dấu đủ các mục.");
        for (Locator box : phone.page().getByRole(AriaRole.CHECKBOX).all()) {
            if (box.locator("xpath=ancestor::vaadin-checkbox-group").count() > 0) {
                box.check();
            }
        }
        phone.press("Đạt, chuyển duyệt");
        phone.hasDone("Biên tập tin, bài");
    }

    /** Pressed twice in one tab, and once more in a second one that has not heard of it. */
    void isApprovedOnce() {
        desk.openTask("Duyệt tin, bài", title);
        desk.sees("Ban biên tập của trang không có người duyệt khác tác giả");
        desk.isAccessible();
        desk.picture("article-approve");
        Page second = desk.page().context().newPage();
        second.navigate(desk.page().url());
        Locator again = second.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Duyệt").setExact(true));
        again.waitFor();
        desk.pressTwice("Duyệt");
        desk.hasDone("Duyệt tin, bài");
        again.click();
        second.getByText("Việc này đã xong (đồng chí, lúc").waitFor();
        assertThat(again.isDisabled()).isTrue();
        second.close();
    }

    void isPutOut() {
        phone.openTask("Đăng lên trang", title);
        phone.type("Đường dẫn trên trang", "https://example.org/tin");
        phone.press("Ghi nhận đã đăng");
        phone.sees("Đường dẫn phải là của chính bài này");
        looks();
        phone.type("Đường dẫn trên trang", link);
        phone.press("Ghi nhận đã đăng");
        phone.hasDone("Đăng lên trang");
    }

    void isAskedFor(String kind, String why, String address) {
        phone.visit(address);
        phone.page().getByText("Đề nghị đính chính hoặc gỡ bài").click();
        phone.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind))
                .check();
        phone.type("Lý do (bắt buộc)", why);
        phone.press("Gửi đề nghị");
        phone.sees(why);
        looks();
    }

    void correctionIsWritten() {
        phone.openTask("Viết đính chính", title);
        phone.press("Trình duyệt đính chính");
        phone.sees("Hãy viết nội dung đính chính.");
        phone.type("Nội dung đính chính", "Đính chính: có 21 hộ, không phải 12 hộ.");
        fits();
        phone.press("Trình duyệt đính chính");
        phone.hasDone("Viết đính chính");
    }

    void correctionIsApproved() {
        desk.openTask("Duyệt đính chính", title);
        desk.sees("Đính chính: có 21 hộ, không phải 12 hộ.");
        desk.isAccessible();
        desk.press("Duyệt đính chính");
        desk.hasDone("Duyệt đính chính");
    }

    void correctionIsPutInItsPlace() {
        phone.openTask("Đăng đính chính", title);
        fits();
        phone.press("Ghi nhận đã đăng đính chính");
        phone.hasDone("Đăng đính chính");
    }

    void removalIsOrdered() {
        desk.openTask("Quyết định gỡ bài", title);
        desk.press("Không gỡ");
        desk.sees("Hãy ghi lý do.");
        desk.isAccessible();
        desk.press("Đồng ý gỡ bài");
        desk.hasDone("Quyết định gỡ bài");
    }

    void isTakenDown() {
        phone.openTask("Gỡ bài khỏi trang", title);
        fits();
        phone.press("Ghi nhận đã gỡ");
        phone.hasDone("Gỡ bài khỏi trang");
    }
}
