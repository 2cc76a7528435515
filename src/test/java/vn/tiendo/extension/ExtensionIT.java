package vn.tiendo.extension;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.rescheduling.ReschedulingLinks;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/**
 * Măng Ri asks for five working days and gets three, asks a third time and is told why not; the district moves the deadline of
 * everybody by three days with everything half-way; at a desk and on a phone.
 */
@OfficeBrowserTest
class ExtensionIT {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-mangri");

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

    @Autowired
    private CampaignReschedulings dates;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isAskedForFiveDaysAndGivenThree(int width) {
        clock.reset();
        UUID directive = campaign.issue();
        AddresseeFacts unit = requests.begin(directive, COMMUNE);
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            ask(browser, unit);
            propose(browser);
            decide(browser);
            assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                    .filteredOn(each -> each.due().lastWorkingDay().equals(LocalDate.of(2022, 11, 2)))
                    .hasSize(1);
            browser.signIn(COMMUNE.lead());
            browser.visit(ExecutionLinks.addressee(unit.id()));
            browser.page().locator(".extension-card").first().scrollIntoViewIfNeeded();
            browser.sees("Ba ngày là đủ để xong.");
            browser.picture("extended");
            requests.give(
                    campaign.unit(directive, COMMUNE.code()),
                    COMMUNE.head(),
                    extended(directive),
                    LocalDate.of(2022, 11, 4));
            browser.visit(ExtensionLinks.of(unit.id()));
            browser.sees("Đã gia hạn đủ hai lần, không gia hạn thêm được nữa.");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("extended-twice");
            explain(browser, unit);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isMovedForEverybodyByThreeDays(int width) {
        clock.reset();
        UUID directive = campaign.issue();
        AddresseeFacts unit = requests.begin(directive, COMMUNE);
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            proposeDates(browser, directive);
            browser.signIn("pct.vx");
            browser.openTask("Duyệt điều chỉnh thời hạn", "");
            browser.sees("98 nhiệm vụ của 25 đơn vị sẽ theo thời hạn mới.");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("decide-rescheduling");
            browser.press("Duyệt điều chỉnh");
            browser.hasDone("Duyệt điều chỉnh thời hạn");
            UUID change = dates.latest(directive);
            dates.awaitTold(change);
            browser.signIn(COMMUNE.clerk());
            browser.openTask("Xác nhận đã biết thời hạn mới", "Măng Ri");
            browser.sees("thứ Sáu 28/10/2022 (nhiệm vụ A1, A2,");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("acknowledge-rescheduling");
            browser.pressTwice("Xác nhận đã biết");
            browser.hasDone("Xác nhận đã biết thời hạn mới");
            browser.visit(ExecutionLinks.addressee(unit.id()));
            browser.sees("Đến hết thứ Ba 01/11/2022");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("rescheduled-unit");
            browser.signIn("cv.th");
            browser.visit(ReschedulingLinks.of(directive));
            browser.sees("25 đơn vị có thời hạn mới; 1 đơn vị phải xác nhận, 1 đã xác nhận.");
            browser.picture("rescheduled");
        }
    }

    private static void proposeDates(Browser browser, UUID directive) {
        browser.signIn("cv.th");
        browser.visit("chi-dao/" + directive);
        follow(browser, "Điều chỉnh thời hạn");
        browser.settle();
        browser.press("Trình lãnh đạo duyệt");
        browser.sees("Nêu lý do.");
        browser.typeDate("Ngày ghi trong văn bản", "02/11/2022");
        browser.type("Lý do (bắt buộc)", "Mưa lớn, sạt lở nhiều tuyến đường vào các xã.");
        browser.type("Văn bản điều chỉnh", "1350/UBND-TH ngày 24/10/2022");
        browser.press("Xem ảnh hưởng");
        browser.sees("98 nhiệm vụ của 25 đơn vị sẽ theo thời hạn mới.");
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture("propose-rescheduling");
        browser.pressTwice("Trình lãnh đạo duyệt");
        browser.sees("Đang có đề nghị điều chỉnh thời hạn chờ lãnh đạo duyệt.");
        browser.picture("proposed-rescheduling");
    }

    private void ask(Browser browser, AddresseeFacts unit) {
        browser.signIn(COMMUNE.head());
        browser.visit(ExecutionLinks.addressee(unit.id()));
        follow(browser, "Đề nghị gia hạn");
        browser.settle();
        browser.press("Gửi đề nghị");
        browser.sees("Chọn ít nhất một nhiệm vụ.");
        browser.sees("Nêu tiến độ đến nay.");
        browser.page().locator("vaadin-checkbox-group vaadin-checkbox").first().click();
        browser.typeDate("Gia hạn đến hết ngày (bắt buộc)", "04/11/2022");
        browser.type("Lý do (bắt buộc)", "Đường vào xã bị sạt lở, chưa đưa được thiết bị lên.");
        browser.type("Tiến độ đến nay (bắt buộc)", "Đã xong dự thảo quyết định thành lập.");
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture("ask-extension");
        browser.pressTwice("Gửi đề nghị");
        browser.sees("Chờ cán bộ theo dõi đề xuất");
        browser.sees("Đang có đề nghị gia hạn chờ quyết định.");
        browser.press("Rút đề nghị");
        browser.sees("Đơn vị đã rút");
        requests.ask(COMMUNE.head(), unit, LocalDate.of(2022, 11, 4), Set.of(firstOf(unit)));
    }

    private static UUID firstOf(AddresseeFacts unit) {
        return unit.assignments().getFirst().id();
    }

    private static void propose(Browser browser) {
        browser.signIn("cv.th");
        browser.openTask("Đề xuất xử lý đề nghị gia hạn", "Măng Ri");
        browser.sees("Đường vào xã bị sạt lở");
        browser.typeDate("Gia hạn đến hết ngày (bắt buộc)", "02/11/2022");
        browser.press("Trình lãnh đạo");
        browser.sees("Nêu ý kiến, vì không đồng ý đúng như đơn vị đề nghị.");
        browser.type("Ý kiến", "Ba ngày là đủ để xong.");
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture("propose-extension");
        browser.press("Trình lãnh đạo");
        browser.hasDone("Đề xuất xử lý đề nghị gia hạn");
    }

    private static void decide(Browser browser) {
        browser.signIn("pct.vx");
        browser.openTask("Quyết định gia hạn", "Măng Ri");
        browser.sees("Ba ngày là đủ để xong.");
        browser.hasNoSidewaysScroll();
        browser.isAccessible();
        browser.picture("decide-extension");
        browser.press("Đồng ý gia hạn");
        browser.hasDone("Quyết định gia hạn");
    }

    private void explain(Browser browser, AddresseeFacts unit) {
        clock.setTo(LocalDateTime.of(2022, 11, 7, 9, 0).atZone(OfficeTime.ZONE));
        browser.visit(ExecutionLinks.assignment(firstOf(unit)));
        browser.sees("Hạn ban đầu");
        follow(browser, "Giải trình chậm");
        browser.settle();
        browser.type("Giải trình (bắt buộc)", "Mất điện ba ngày; sẽ xong ngày 08/11.");
        browser.isAccessible();
        browser.press("Gửi giải trình");
        browser.sees("Mất điện ba ngày; sẽ xong ngày 08/11.");
        browser.hasNoSidewaysScroll();
        browser.picture("explained-late");
    }

    private static void follow(Browser browser, String link) {
        browser.page()
                .locator("a.action-link", new Page.LocatorOptions().setHasText(link))
                .first()
                .click();
    }

    private AssignmentFacts extended(UUID directive) {
        return campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(each -> each.due().lastWorkingDay().equals(LocalDate.of(2022, 11, 2)))
                .findFirst()
                .orElseThrow();
    }
}
