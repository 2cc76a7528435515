package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.OfficeBrowserTest;

/** The letter of urging in the browser, at a desk and on a phone. */
@OfficeBrowserTest
class UrgingLetterIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private LateCampaign late;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void isRecordedOnceByTwoClicksAndShownToEverybody(int width) {
        clock.reset();
        UUID directive = late.untilTheLetter(campaign.issue());
        try (Browser browser = new Browser("http://localhost:" + port, width)) {
            Page page = browser.signIn("cv.th");
            browser.visit(TaskLinks.task(late.task(directive)));
            browser.sees("25 đơn vị quá hạn đến mốc phải đôn đốc bằng công văn");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
            press(page, "Đã phát hành công văn", 1);
            browser.settle();
            browser.sees("Nhập số, ký hiệu công văn.");
            browser.isAccessible();
            browser.picture("urging-letter");
            page.getByLabel("Số, ký hiệu công văn").fill("1412/UBND-TH");
            press(page, "Đã phát hành công văn", 2);
            browser.settle();
            browser.visit(UrgingLinks.of(directive));
            browser.sees("đã có công văn 1412/UBND-TH ngày 02/11/2022");
            browser.hasNoSidewaysScroll();
            browser.isAccessible();
        }
        assertThat(jdbc.sql("select count(*) from urging_letter where directive_id = :id")
                        .param("id", directive)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static void press(Page page, String button, int times) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click(new Locator.ClickOptions().setClickCount(times));
    }
}
