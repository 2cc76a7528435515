package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** A commune brings its contacts up to date in the browser; the commune works on phones. */
@OfficeBrowserTest
class ContactIT {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String NAME = "xã Đăk Sao";
    private static final String PLACE = "dau-moi-lien-he/xa-daksao";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private MutableClock clock;

    private Browser browser;
    private Browser phone;

    @BeforeEach
    void begin() {
        clock.reset();
        browser = new Browser("http://localhost:" + port, 1280);
        phone = new Browser("http://localhost:" + port, 360);
        contacts.load(COMMUNE);
    }

    @AfterEach
    void end() {
        browser.close();
        phone.close();
        contacts.forget();
    }

    @Test
    void isEnteredOnAPhoneApprovedPublishedComparedAndFound() {
        entered();
        phone.signIn(COMMUNE.head());
        phone.openTask("Duyệt thông tin liên hệ", NAME);
        phone.sees("A Byen");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("contact-approve");
        phone.press("Duyệt");
        phone.hasDone("Duyệt thông tin liên hệ");
        phone.signIn(CampaignContacts.officer(COMMUNE));
        phone.openTask("Đăng thông tin liên hệ", NAME);
        phone.type("Đường dẫn trang Liên hệ", "https://example.org/lien-he");
        phone.press("Ghi đã đăng, gửi đối chiếu");
        phone.sees("Đường dẫn phải thuộc Trang thông tin điện tử của đơn vị");
        phone.isAccessible();
        phone.type("Đường dẫn trang Liên hệ", CampaignContacts.address(COMMUNE) + "/lien-he");
        phone.press("Ghi đã đăng, gửi đối chiếu");
        phone.hasDone("Đăng thông tin liên hệ");
        compared();
        assertThat(campaign.actAs.as(
                        COMMUNE.head(), () -> contacts.contacts.summary(campaign.organizationUnit(COMMUNE.code()))))
                .hasValueSatisfying(summary -> assertThat(summary.confirmedOn()).isNotNull());
        browser.visit("danh-ba?q=dak%20sao%20chu%20tich");
        browser.sees("A Byen");
        browser.isAccessible();
        browser.picture("directory");
        phone.signIn("cv.th");
        phone.visit("danh-ba");
        phone.sees("16 đầu mối");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("directory");
    }

    private void entered() {
        phone.signIn(CampaignContacts.officer(COMMUNE));
        phone.visit(PLACE);
        phone.sees("Chưa có thông tin liên hệ được xác nhận.");
        phone.press("Bắt đầu cập nhật thông tin liên hệ");
        phone.sees("Hãy chọn đơn vị đối chiếu.");
        phone.isAccessible();
        UUID list = contacts.start(COMMUNE);
        phone.openTask("Nhập thông tin liên hệ", NAME);
        phone.type("Họ và tên (bắt buộc)", "Byen");
        phone.press("Trình lãnh đạo duyệt");
        phone.sees("1. Bí thư Đảng ủy: hãy ghi đủ cả họ và tên.");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("contact-problems");
        ContactDraft complete = contacts.complete(COMMUNE, list);
        campaign.actAs.as(
                CampaignContacts.officer(COMMUNE),
                () -> contacts.contacts.save(
                        list,
                        CampaignContacts.with(complete, 0, row -> CampaignContacts.mailbox(row, "a@gmail.com", null))));
        phone.openTask("Nhập thông tin liên hệ", NAME);
        phone.press("Trình lãnh đạo duyệt");
        phone.sees("1. Bí thư Đảng ủy: hộp thư miễn phí, không phải thư công vụ.");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("contact-collect");
        phone.type("Thư công vụ", "bithu@tumorong.test");
        phone.press("Trình lãnh đạo duyệt");
        phone.hasDone("Nhập thông tin liên hệ");
    }

    private void compared() {
        browser.signIn(CampaignContacts.OFFICE);
        browser.openTask("Đối chiếu thông tin đã đăng", NAME);
        browser.press("Xác nhận khớp tất cả");
        browser.sees("Phó Bí thư Đảng ủy: hãy chọn khớp hoặc không khớp.");
        browser.isAccessible();
        browser.picture("contact-compare");
        for (Locator match : browser.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Khớp").setExact(true))
                .all()) {
            match.check();
        }
        browser.settle();
        browser.press("Xác nhận khớp tất cả");
        browser.hasDone("Đối chiếu thông tin đã đăng");
        browser.visit(PLACE);
        browser.sees("đã xác nhận 16 đầu mối ngày 29/09/2022");
        browser.isAccessible();
        browser.picture("contact");
    }
}
