package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.organization.AccountService;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Newcomers;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** The vice chairman travels, another one signs in his stead; an officer leaves, another one has all her work; at a desk and on a phone. */
@OfficeBrowserTest
class SubstitutionIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private Absences absences;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private AccountService accounts;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void allAreBack() {
        absences.forget();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void letsTheSubstituteSignWhileTheViceChairmanTravels(int width) {
        clock.reset();
        UUID directive = campaign.draft();
        campaign.bringToSigner(directive);
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            browser.signIn("pct.vx");
            browser.visit(SubstitutionLinks.ABSENCES);
            browser.press("Đăng ký vắng mặt, cử người thay");
            browser.sees("Hãy chọn ngày bắt đầu vắng mặt.");
            browser.sees("Hãy chọn người thay.");
            browser.typeDate("Từ ngày (bắt buộc)", "29/9/2022");
            browser.typeDate("Đến hết ngày (bắt buộc)", "1/10/2022");
            browser.choose("Người thay (bắt buộc)", "A Hrin");
            browser.type("Lý do (bắt buộc)", "Đi công tác tỉnh");
            inOrder(browser, "enter-absence");
            browser.pressTwice("Đăng ký vắng mặt, cử người thay");
            browser.sees("Đang vắng mặt");
            browser.visit(SubstitutionLinks.ABSENCES);
            inOrder(browser, "absences");

            browser.signIn("pct.kt");
            browser.visit(TaskLinks.INBOX);
            browser.sees("thay mặt đ/c Trần Quốc Lâm");
            inOrder(browser, "inbox-of-a-substitute");
            String task = campaign.actAs.as("pct.kt", () -> campaign.task("sign-directive", directive));
            browser.visit(TaskLinks.task(task));
            browser.sees("Đồng chí xử lý việc này thay mặt đồng chí Trần Quốc Lâm");
            browser.sees("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / A Hrin");
            inOrder(browser, "sign-instead");
            browser.press("Ký ban hành");
            browser.sees("Đã xong: Ký duyệt văn bản.");

            browser.visit(TaskLinks.task(task));
            browser.sees("A Hrin (thay mặt Trần Quốc Lâm)");
            browser.signIn("cv.th");
            browser.visit(DirectiveLinks.of(directive));
            browser.sees("thay mặt Trần Quốc Lâm");
            assertThat(browser.page().locator(".paper-signature").textContent())
                    .isEqualTo("TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCHA Hrin");
            inOrder(browser, "signed-instead");

            browser.signIn("pct.vx");
            browser.visit(SubstitutionLinks.ABSENCES);
            browser.press("Kết thúc");
            browser.confirm("Đồng chí Trần Quốc Lâm đã trở lại hoặc không đi nữa?", "Kết thúc");
            browser.sees("Đã kết thúc đợt vắng mặt.");
        }
    }

    /** An officer of Tê Xăng moves: all her open work goes to another, and she signs in no more. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void handsTheWorkOfWhoeverLeavesToAnother(int width) {
        clock.reset();
        SampleUnit commune = SampleUnit.of("xa-texang");
        UUID directive = campaign.issue();
        String leaver =
                newcomers.named("Y Liên " + (width == 360 ? "B" : "A"), "lien." + width, "OFFICER", commune.code());
        String name = campaign.actAs.as(
                "cv.th",
                () -> campaign.organization.personByLogin(leaver).orElseThrow().name());
        campaign.receive(directive, commune.code(), commune.clerk());
        newcomers.assign(directive, commune, leaver, "pct.texang");
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            browser.signIn(commune.head());
            browser.visit(HandOverLinks.LIST);
            inOrder(browser, "hand-overs");
            browser.choose("Người bàn giao (bắt buộc)", name);
            browser.press("Xem việc cần bàn giao");
            browser.sees("Chủ trì nhiệm vụ (");
            browser.sees("Khóa ngay khi xác nhận");
            browser.press("Xác nhận bàn giao");
            browser.sees("Hãy chọn người nhận bàn giao.");
            browser.choose("Người nhận bàn giao (bắt buộc)", "Y Phượng");
            browser.type("Ghi chú", "Hồ sơ giấy: 02 tập");
            inOrder(browser, "hand-over");
            browser.press("Xác nhận bàn giao");
            browser.confirm("Bàn giao toàn bộ công việc của đồng chí " + name + "?", "Xác nhận bàn giao");
            browser.page().waitForURL("**/" + HandOverLinks.RECEIPT + "/**");
            browser.settle();
            browser.sees("Hồ sơ giấy: 02 tập");
            browser.sees("Đã khóa khi xác nhận");
            inOrder(browser, "hand-over-receipt");
            String receipt = browser.page().url();

            browser.signIn(commune.lead());
            assertThat(browser.hasTask("Lập báo cáo kết quả", "xã Tê Xăng")).isTrue();
            browser.visit(receipt.substring(receipt.indexOf(HandOverLinks.LIST)));
            browser.sees("Bàn giao cho Y Phượng");
            browser.page().context().clearCookies();
            browser.visit("login");
            browser.page().locator("#username").fill(leaver);
            browser.page().locator("#password").fill("tiendo2022");
            browser.page().locator("button[type=submit]").click();
            browser.page().waitForURL("**/login**");
            assertThat(newcomers.namedIn(campaign.person(leaver))).isZero();
            mend(browser, directive, width);
        }
    }

    /** Somebody's account was closed without a hand-over: one click mends each step. */
    private void mend(Browser browser, UUID directive, int width) {
        campaign.receive(directive, "xa-dakna", "vptk.dakna");
        String gone = newcomers.named("A Vinh " + width, "vinh." + width, "OFFICER", "xa-dakna");
        newcomers.assign(directive, SampleUnit.of("xa-dakna"), gone, "pct.dakna");
        campaign.actAs.as("admin", () -> accounts.lock(gone));
        browser.signIn("chuctich.dakna");
        browser.visit(HandOverLinks.ALARMS);
        browser.sees("Tài khoản của người giữ việc, đồng chí A Vinh " + width + ", đã bị khóa.");
        inOrder(browser, "alarms");
        int cards = browser.page().locator("li.card").count();
        browser.page().locator("li.card vaadin-button").first().click();
        browser.settle();
        assertThat(browser.page().locator("li.card").count()).isEqualTo(cards - 1);
        browser.signIn("admin");
        browser.visit(HandOverLinks.ALARMS);
        inOrder(browser, "alarms-admin");
        browser.visit("quan-tri/can-bo/" + gone);
        browser.sees("việc đang mở. Hãy bàn giao");
    }

    private static void inOrder(Browser browser, String name) {
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture(name);
    }
}
