package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** An old slogan is taken down and looked at, and a portal is out for some days; communes work on phones. */
@OfficeBrowserTest
class PortalIT {

    private static final SampleUnit SLOGAN = SampleUnit.of("xa-ngoklay");
    private static final SampleUnit OUT = SampleUnit.of("xa-ngokyeu");
    private static final String FILL = "Cập nhật chuyên mục, khẩu hiệu";
    private static final String CHECK = "Kiểm tra trên trang của đơn vị";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private PortalWatch watch;

    @Autowired
    private MutableClock clock;

    private Browser browser;
    private Browser phone;
    private UUID directive;

    @BeforeEach
    void begin() {
        clock.reset();
        browser = new Browser("http://localhost:" + port, 1280);
        phone = new Browser("http://localhost:" + port, 360);
        directive = campaign.issue();
        for (SampleUnit unit : new SampleUnit[] {SLOGAN, OUT}) {
            campaign.receive(directive, unit.code(), unit.clerk());
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
            portals.set(unit);
        }
        portals.set(SampleUnit.of("xa-daksao"));
        portals.reviewAll(OUT);
        portals.facts(SLOGAN).sections().stream()
                .limit(12)
                .forEach(section -> portals.review(SLOGAN, section, portals.today(), 3));
    }

    @AfterEach
    void end() {
        browser.close();
        phone.close();
        portals.forget();
    }

    private void at(LocalDate day) {
        clock.setTo(day.atTime(9, 0).atZone(OfficeTime.ZONE));
        watch.look();
    }

    @Test
    void takesAnOldSloganDownAndIsLookedAt() {
        UUID unit = campaign.organizationUnit(SLOGAN.code());
        campaign.actAs.as(
                SLOGAN.lead(),
                () -> portals.keeping.addBanner(
                        unit, "Khẩu hiệu chào mừng năm 2021", "Ảnh bìa trang chủ", LocalDate.of(2021, 12, 31)));
        at(LocalDate.of(2022, 10, 3));
        phone.signIn(SLOGAN.lead());
        phone.openTask(FILL, "xã Ngọk Lây");
        phone.sees("Khẩu hiệu chào mừng năm 2021");
        phone.press("Xác nhận đã cập nhật");
        phone.sees("Hãy ghi đường dẫn.");
        phone.type("Đường dẫn của trang đã gỡ", CampaignPortals.address(SLOGAN));
        phone.type("Nội dung thay", "Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.press("Xác nhận đã cập nhật");
        phone.hasDone(FILL);
        assertThat(cell(SLOGAN)).isEqualTo("Đã gỡ, thay khẩu hiệu cũ, 1 chờ kiểm tra");
        browser.signIn(CampaignPortals.OVERSEER);
        browser.openTask(CHECK, "xã Ngọk Lây");
        browser.isAccessible();
        browser.press("Xác nhận đúng");
        browser.hasDone(CHECK);
        assertThat(cell(SLOGAN)).endsWith("không còn nội dung cũ (ngày 03/10/2022)");
        browser.visit("trang-thong-tin");
        browser.sees("12/16 chuyên mục đạt, 16 chưa phân công");
        browser.isAccessible();
        browser.picture("portals");
        browser.visit("tim-kiem?q=trang%20thong%20tin%20ngok%20lay");
        browser.sees("Trang thông tin điện tử");
        browser.isAccessible();
    }

    @Test
    void reportsThatThePortalIsOutAndThatItCanBeReachedAgain() {
        at(LocalDate.of(2022, 10, 3));
        phone.signIn(OUT.lead());
        phone.visit("trang-thong-tin/xa-ngokyeu");
        phone.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Báo trang không truy cập được"))
                .click();
        phone.settle();
        phone.type("Hiện tượng, nguyên nhân", "Máy chủ của nhà cung cấp ngừng hoạt động");
        phone.press("Báo không truy cập được");
        phone.sees("Không truy cập được từ 03/10/2022: Máy chủ của nhà cung cấp ngừng hoạt động");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("portal");
        assertThat(cell(OUT)).startsWith("không truy cập được từ 03/10/2022; trước đó ");
        browser.signIn(CampaignPortals.OVERSEER);
        browser.visit("thong-bao");
        browser.sees("Trang thông tin điện tử xã Ngọk Yêu không truy cập được từ 03/10/2022");
        phone.signIn(CampaignPortals.OVERSEER);
        phone.visit("trang-thong-tin");
        phone.sees("không truy cập được từ 03/10/2022");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("portals");
        browser.visit("trang-thong-tin/xa-ngokyeu");
        browser.press("Trang đã truy cập lại được");
        browser.confirm("Trang đã truy cập lại được?", "Trang đã truy cập lại được");
        browser.sees("Đã ghi nhận");
        browser.isAccessible();
        phone.signIn(OUT.lead());
        phone.visit("thong-bao");
        phone.sees("Trang thông tin điện tử xã Ngọk Yêu đã truy cập lại được");
    }

    private String cell(SampleUnit unit) {
        return String.valueOf(campaign.unit(directive, unit.code()).assignments().stream()
                .filter(assignment -> assignment.workKind() == WorkKind.SLOGAN)
                .findFirst()
                .orElseThrow()
                .progress());
    }
}
