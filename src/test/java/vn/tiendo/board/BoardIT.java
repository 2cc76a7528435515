package vn.tiendo.board;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** Two communes set up their boards in the browser; leaders do it on a phone. */
@OfficeBrowserTest
class BoardIT {

    private static final SampleUnit FIRST = SampleUnit.of("xa-tumorong");
    private static final SampleUnit SECOND = SampleUnit.of("xa-dakna");
    private static final String NAME = "xã Tu Mơ Rông";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private MutableClock clock;

    private Browser browser;
    private Browser phone;

    @BeforeEach
    void begin() {
        clock.reset();
        browser = new Browser("http://localhost:" + port, 1280);
        phone = new Browser("http://localhost:" + port, 360);
        UUID directive = campaign.issue();
        for (SampleUnit unit : new SampleUnit[] {FIRST, SECOND}) {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        }
    }

    @AfterEach
    void end() {
        browser.close();
        phone.close();
    }

    @Test
    void isReturnedOnceCorrectedSignedAndChangedLater() {
        phone.signIn(CampaignBoards.officer(FIRST));
        phone.openTask("Thực hiện nhiệm vụ", "Thành lập Ban biên tập");
        phone.sees("Nhiệm vụ này được thực hiện bằng quyết định lập Ban biên tập");
        phone.press("Lập Ban biên tập");
        phone.page().waitForURL("**/ban-bien-tap/**");
        phone.settle();
        phone.isAccessible();
        phone.picture("board-begun");
        phone.openTask("Lập danh sách Ban biên tập", NAME);
        phone.press("Trình kiểm tra");
        phone.sees("Hãy chọn người.");
        phone.isAccessible();
        phone.picture("board-nominate-problems");
        nominate(phone, "Y Liên", "A Quý", "Mai Thị Lệ");
        phone.press("Lưu và xem trước quyết định");
        phone.sees("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TU MƠ RÔNG");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("board-nominate");
        phone.press("Trình kiểm tra");
        phone.hasDone("Lập danh sách Ban biên tập");
        browser.signIn(FIRST.clerk());
        browser.openTask("Kiểm tra thể thức", NAME);
        browser.sees("Thể thức đúng Nghị định 30/2020/NĐ-CP");
        browser.isAccessible();
        browser.picture("board-check");
        browser.type("Lý do trả lại", "Ghi rõ chuyên mục của từng người");
        browser.press("Trả lại");
        browser.page().getByText("Đã trả lại").first().waitFor();
        browser.signIn(CampaignBoards.officer(FIRST));
        browser.openTask("Lập danh sách Ban biên tập", NAME);
        browser.sees("Ghi rõ chuyên mục của từng người");
        Locator sections = browser.page().getByLabel("Chuyên mục phụ trách").first();
        sections.fill("Tin tức - Sự kiện");
        sections.press("Enter");
        sections.press("Escape"); // the list of sections lies over the buttons
        browser.settle();
        browser.isAccessible();
        browser.picture("board-nominate");
        browser.press("Trình kiểm tra");
        browser.hasDone("Lập danh sách Ban biên tập");
        browser.signIn(FIRST.clerk());
        browser.openTask("Kiểm tra thể thức", NAME);
        browser.press("Đúng thể thức, trình lãnh đạo");
        browser.hasDone("Kiểm tra thể thức");
        approvedAndSigned();
        numberedUploadedVerified();
        browser.signIn(CampaignBoards.officer(FIRST));
        browser.visit("ban-bien-tap/xa-tumorong");
        browser.sees("Ban biên tập hiện nay");
        browser.isAccessible();
        browser.picture("board");
        changedAMonthLater();
    }

    private void changedAMonthLater() {
        clock.setTo(LocalDateTime.of(2022, 11, 7, 9, 0).atZone(OfficeTime.ZONE));
        browser.press("Kiện toàn Ban biên tập");
        browser.sees("Đang thực hiện");
        UUID change =
                boards.history(CampaignBoards.officer(FIRST), FIRST).getFirst().id();
        boards.toOffice(FIRST, change, FIRST.head());
        boards.verify(change, BoardService.Verdict.VERIFIED, "");
        phone.signIn(CampaignBoards.officer(FIRST));
        phone.visit("ban-bien-tap/xa-tumorong");
        phone.sees("từ 29/09/2022 đến 07/11/2022");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("board-changed");
    }

    private void approvedAndSigned() {
        phone.signIn(FIRST.head());
        phone.openTask("Duyệt danh sách Ban biên tập", NAME);
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("board-approve");
        phone.press("Duyệt");
        phone.hasDone("Duyệt danh sách Ban biên tập");
        phone.signIn(CampaignBoards.deputy(FIRST));
        phone.openTask("Ký quyết định", NAME);
        phone.press("Xác nhận đã ký");
        phone.hasDone("Ký quyết định");
    }

    private void numberedUploadedVerified() {
        browser.signIn(FIRST.clerk());
        browser.openTask("Cấp số quyết định", NAME);
        browser.sees("KT. CHỦ TỊCH");
        browser.press("Cấp số");
        browser.hasDone("Cấp số quyết định");
        browser.openTask("Tải bản đã ký lên", NAME);
        browser.press("Gửi bản đã ký");
        browser.sees("Hãy tải bản đã ký lên trước khi gửi.");
        browser.attach("quyet-dinh-da-ky.png");
        browser.isAccessible();
        browser.picture("board-upload");
        browser.press("Gửi bản đã ký");
        browser.hasDone("Tải bản đã ký lên");
        browser.signIn("cv.vhtt");
        browser.openTask("Kiểm tra quyết định của đơn vị", NAME);
        browser.isAccessible();
        browser.picture("board-verify");
        browser.press("Ghi kết quả kiểm tra");
        browser.sees("Hãy chọn kết quả kiểm tra.");
        browser.page().getByLabel("Đúng, đủ số, ngày, chữ ký").check();
        browser.settle();
        browser.press("Xác nhận quyết định đúng");
        browser.hasDone("Kiểm tra quyết định của đơn vị");
        browser.visit("ban-bien-tap");
        browser.sees("3 thành viên");
        browser.isAccessible();
        browser.picture("boards");
    }

    @Test
    void putsAWrongBlockRightByLetter() {
        UUID act = boards.start(SECOND, BoardKind.ESTABLISH);
        boards.toOffice(SECOND, act, CampaignBoards.deputy(SECOND));
        browser.signIn("cv.vhtt");
        browser.openTask("Kiểm tra quyết định của đơn vị", "xã Đăk Na");
        browser.page().getByLabel("Sai thể thức: đính chính bằng công văn").check();
        browser.settle();
        browser.press("Yêu cầu đính chính");
        browser.sees("Hãy ghi rõ sai ở đâu.");
        browser.type("Sai ở đâu", "Trên bản ký thiếu “KT. CHỦ TỊCH” trước chức vụ người ký");
        browser.press("Yêu cầu đính chính");
        browser.hasDone("Kiểm tra quyết định của đơn vị");
        phone.signIn(CampaignBoards.officer(SECOND));
        phone.openTask("Soạn công văn đính chính", "xã Đăk Na");
        phone.sees("Trên bản ký thiếu");
        phone.type(
                "Nội dung đính chính",
                "Quyền hạn ký đã in “PHÓ CHỦ TỊCH”, nay đính chính là “KT. CHỦ TỊCH, PHÓ CHỦ TỊCH”.");
        phone.isAccessible();
        phone.press("Trình ký công văn");
        phone.hasDone("Soạn công văn đính chính");
        phone.signIn(SECOND.head());
        phone.openTask("Ký công văn đính chính", "xã Đăk Na");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("board-correction");
        phone.press("Xác nhận đã ký");
        phone.hasDone("Ký công văn đính chính");
        clock.forward(Duration.ofMinutes(5)); // what was uploaded before is the decision's copy
        browser.signIn(SECOND.clerk());
        browser.openTask("Cấp số công văn đính chính", "xã Đăk Na");
        browser.press("Cấp số công văn");
        browser.hasDone("Cấp số công văn đính chính");
        browser.openTask("Tải bản đã ký lên", "xã Đăk Na");
        browser.press("Gửi bản đã ký");
        browser.sees("Hãy tải bản đã ký lên trước khi gửi.");
        browser.attach("cong-van-da-ky.png");
        browser.press("Gửi bản đã ký");
        browser.hasDone("Tải bản đã ký lên");
        browser.visit("so-van-ban-di");
        browser.sees("đính chính Quyết định số");
    }

    private static void nominate(Browser window, String... people) {
        window.type("Bộ phận đề nghị", "công chức Văn hóa - Xã hội");
        for (int at = 0; at < people.length; at++) {
            Page page = window.page();
            Locator box = page.locator(".seat")
                    .nth(at)
                    .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Họ và tên"));
            box.click();
            box.fill(people[at]);
            page.locator("vaadin-combo-box-item:visible")
                    .filter(new Locator.FilterOptions().setHasText(people[at]))
                    .first()
                    .click();
            window.settle();
        }
    }
}
