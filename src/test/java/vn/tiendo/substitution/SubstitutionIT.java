package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;

/** The vice chairman travels, another one signs in his stead, and everybody can see it; at a desk and on a phone. */
@OfficeBrowserTest
@Import({Campaign.class, Absences.class})
class SubstitutionIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private Absences absences;

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

    private static void inOrder(Browser browser, String name) {
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture(name);
    }
}
