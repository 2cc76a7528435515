package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.sample.SampleCampaign;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.BrowserTest;
import vn.tiendo.testing.Campaign;

/** The sample with its story told: every page that a role can reach is alive, fits its screen, is accessible and
 * tells nothing that is internal of a contact. */
@BrowserTest
@TestPropertySource(properties = "tiendo.data-directory=target/it-sample") // a sample of its own: its time moves
@DirtiesContext
class SampleIT {

    /** What the README shows: who looks, on which screen, at what. */
    private static final Set<String> PICTURES = Set.of(
            "cv.th 1280 chi-dao", "cv.th 1280 viec-cua-toi", "vhxh.dakroong 360 viec-cua-toi", "pct.vx 360 chi-dao");

    /** Internal fields of every contact of the sample. */
    private static final String MOBILE = "0912 345 678";

    private static final String NOTE = "Chỉ để dùng trong đơn vị";

    private static final int WIDE = 1280;
    private static final int PHONE = 360;

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private SampleCampaign story;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tellTheStory() {
        campaign.actAs.as("cv.th", story::play);
        assertThat(jdbc.sql("update contact_row set mobile = :mobile, note = :note")
                        .param("mobile", MOBILE)
                        .param("note", NOTE)
                        .update())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.th", "vhxh.dakroong", "pct.vx", "admin"})
    void showsEveryPage(String login) {
        try (Browser browser = new Browser("http://localhost:" + port, WIDE)) {
            browser.signIn(login);
            Set<String> pages = new LinkedHashSet<>(browser.navigation());
            assertThat(pages).hasSizeGreaterThanOrEqualTo(2);
            if (!login.equals("admin")) {
                pages.addAll(pagesOfTheDirective());
            }
            for (String page : pages) {
                browser.resize(WIDE);
                browser.visit(page);
                looksAt(browser, login, page, WIDE);
                browser.resize(PHONE);
                looksAt(browser, login, page, PHONE);
            }
        }
    }

    private static void looksAt(Browser browser, String login, String page, int width) {
        browser.isAPage(page);
        assertThat(browser.page().content())
                .as("what is internal of contacts, on " + page)
                .doesNotContain(MOBILE, NOTE);
        if (PICTURES.contains(login + " " + width + " " + nameOf(page))) {
            browser.picture("sample-" + nameOf(page));
        }
        browser.scrollTo(Browser.END);
        browser.isAccessible();
        browser.scrollTo(0);
    }

    /** The directive, its drawings and steps, a unit that has been returned its report, one of its obligations, articles, the search, the sample's time. */
    private List<String> pagesOfTheDirective() {
        UUID directive = campaign.actAs.as(
                "cv.th", () -> campaign.directives.list("1286", 1).getFirst().id());
        AddresseeFacts unit = campaign.unit(directive, "xa-dakroong");
        return List.of(
                "chi-dao/" + directive,
                "chi-dao/" + directive + "/so-do",
                "chi-dao/" + directive + "/cac-buoc",
                "thuc-hien/" + unit.id(),
                "nhiem-vu/" + unit.assignments().getFirst().id(),
                "tin-bai/cac-trang",
                "tin-bai/lich",
                "tim-kiem?q=dak%20ro",
                "gio-mau");
    }

    private static String nameOf(String page) {
        return page.replaceAll("[/?].*", "").replaceAll("[^a-z-]", "");
    }
}
