package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** Urging in the browser, at a desk and on a phone. */
@OfficeBrowserTest
class UrgingIT {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void canBeReadAndTouchedByEverybody(int width) {
        UUID directive = escalated();
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            browser.signIn("cv.th");
            for (String page : List.of("don-doc", UrgingLinks.of(directive))) {
                browser.visit(page);
                browser.hasNoSidewaysScroll();
                browser.isAccessible();
            }
            button(browser, "Chọn tất cả đang quá hạn").click();
            button(browser, "Nhắc việc đã chọn").click();
            browser.settle();
            browser.sees("Thôi, trở lại danh sách");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("urging");
        }
    }

    @Test
    void sendsOnceForTwoClicksAndGivesTheProofAway() {
        UUID directive = escalated();
        try (Browser browser = new Browser("http://localhost:" + port, 1280)) {
            Page page = browser.signIn("cv.th");
            browser.visit(UrgingLinks.of(directive));
            button(browser, "Chọn tất cả đang quá hạn").click();
            button(browser, "Nhắc việc đã chọn").click();
            browser.settle();
            browser.sees("Thôi, trở lại danh sách");
            button(browser, "Gửi nhắc việc đến").dblclick();
            page.getByText("chưa được 0").waitFor();
            browser.isAccessible();
            browser.press("Trở lại danh sách");
            Download file = page.waitForDownload(
                    () -> page.getByText("Xuất lịch sử đôn đốc").click());
            assertThat(file.suggestedFilename()).startsWith("lich-su-don-doc-").endsWith(".xlsx");
        }
        assertThat(byHand(directive)).isPositive().isEqualTo(byHandOnce(directive));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void letsOneThingRestWithAReason(int width) {
        UUID directive = escalated();
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            browser.signIn("pct.vx");
            browser.visit(UrgingLinks.of(directive));
            browser.page().getByText("xử lý khác").first().click();
            browser.settle();
            browser.sees("Cho ý kiến chỉ đạo");
            browser.press("Tạm ngừng nhắc");
            browser.sees("Chưa ghi lý do tạm ngừng nhắc");
            browser.page().getByLabel("Lý do tạm ngừng nhắc").fill("Đường vào xã sạt lở, mất điện 4 ngày");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("urging-line");
            browser.press("Tạm ngừng nhắc");
            browser.page()
                    .locator(".state-off")
                    .filter(new Locator.FilterOptions().setHasText("tạm ngừng nhắc"))
                    .first()
                    .waitFor();
            browser.isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void givesSeveralTasksToAColleagueAndAnswersForEach(int width) {
        clock.reset();
        UUID directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            Page page = browser.signIn(COMMUNE.lead());
            browser.visit("viec-cua-toi");
            browser.press("Chọn nhiều việc");
            button(browser, "Chọn tất cả").click();
            browser.settle();
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("bulk-choose");
            button(browser, "Giao cho người khác").click();
            browser.settle();
            Locator person = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chuyển cho"));
            person.click();
            person.fill("pho chu tich");
            Locator found = page.locator("vaadin-combo-box-item:visible")
                    .filter(new Locator.FilterOptions().setHasText("Phó Chủ tịch"))
                    .first();
            found.getByText(Pattern.compile("việc")).waitFor();
            browser.picture("bulk-person");
            found.click();
            browser.settle();
            browser.type("Lý do chuyển", "Đồng chí phụ trách mảng này.");
            browser.hasNoSidewaysScroll();
            browser.picture("bulk-preview");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Giao \\d+ việc")))
                    .dblclick();
            page.getByText("chưa được 0").waitFor();
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            browser.picture("bulk-result");
            Download file =
                    page.waitForDownload(() -> page.getByText("Tải kết quả").click());
            assertThat(file.suggestedFilename()).startsWith("ket-qua-").endsWith(".xlsx");
            browser.press("Trở lại danh sách");
        }
    }

    /** Their names go on with how many are meant. */
    private static Locator button(Browser browser, String name) {
        return browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private int byHand(UUID directive) {
        return count("count(*)", directive);
    }

    private int byHandOnce(UUID directive) {
        return count("count(distinct subject_id)", directive);
    }

    private int count(String what, UUID directive) {
        return jdbc.sql("select " + what + " from reminder where directive_id = :id and milestone like 'HAND%'")
                .param("id", directive)
                .query(Integer.class)
                .single();
    }

    private UUID escalated() {
        clock.reset();
        UUID directive = campaign.issue();
        for (LocalDateTime day : List.of(LocalDateTime.of(2022, 10, 31, 7, 30), LocalDateTime.of(2022, 11, 2, 7, 30))) {
            clock.setTo(day.atZone(OfficeTime.ZONE));
            deadlines.sweepDue();
        }
        return directive;
    }
}
