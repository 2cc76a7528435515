package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.notification.MailPump;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.MailSink;
import vn.tiendo.testing.OfficeBrowserTest;
import vn.tiendo.testing.SampleUnit;

/** The directive of 2022 in the browser, each step as the person whose step it is. */
@OfficeBrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectiveJourneyIT {

    private static final String COMMUNE = "xã Đăk Hà";

    @LocalServerPort
    private int port;

    @Autowired
    private Campaign campaign;

    @Autowired
    private MailPump mails;

    private Browser browser;
    private Browser phone;
    private UUID directive;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MailSink.register(properties);
    }

    @AfterAll
    static void stopMailServer() {
        MailSink.stop();
    }

    @BeforeEach
    void openBrowsers() {
        browser = new Browser("http://localhost:" + port, 1280);
        phone = new Browser("http://localhost:" + port, 360);
    }

    @AfterEach
    void closeBrowsers() {
        browser.close();
        phone.close();
    }

    @Test
    @Order(1) // its numbers are the first of the year's book
    void carriesTheDirectiveToEveryUnitAndTheResultsToTheAuthorityAbove() {
        campaign.load();
        CommuneOnScreen commune = new CommuneOnScreen(browser, COMMUNE);
        DraftingOnScreen drafting = new DraftingOnScreen(browser);
        DistrictOnScreen district = new DistrictOnScreen(browser, COMMUNE);
        EndOnScreen end = new EndOnScreen(browser, phone);
        drafting.loginPageIsAccessible();
        drafting.approve();
        drafting.returnedOnceByTheLeader();
        drafting.approve();
        issue();
        district.wrongAddresseeIsReleased();
        district.officerRecordsOnBehalf();
        commune.receivesAndAssigns();
        commune.carriesOut();
        commune.reports();
        district.returnsOne();
        commune.corrects();
        district.accepts();
        List<SampleUnit> others = otherUnits();
        List.of("noivu", "trang-ttdt-huyen").forEach(code -> wholeWayOnScreen(browser, SampleUnit.of(code)));
        wholeWayOnScreen(phone, SampleUnit.of("xa-dakroong"));
        others.forEach(this::restOfTheWay);
        end.theOfficerFixesTheFigures();
        end.consolidatedByPhoneAndDesk();
        theReportArrivesAbove();
    }

    @Test
    @Order(2)
    void takesADirectiveBackHalfWay() {
        directive = campaign.issue();
        campaign.receive(directive, "xa-dakna", "vptk.dakna");
        campaign.assign(directive, "xa-dakna", "chuctich.dakna", "vhxh.dakna");
        phone.signIn("pct.vx");
        phone.visit("chi-dao/" + directive);
        phone.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Thu hồi văn bản"))
                .click();
        phone.press("Thu hồi văn bản");
        phone.sees("Hãy ghi lý do thu hồi.");
        phone.type("Số, ngày của quyết định thu hồi", "Công văn số 1290/UBND-TH ngày 29/9/2022");
        phone.type("Lý do thu hồi", "Trùng với văn bản của tỉnh");
        assertThat(phone.page().locator("vaadin-text-area[invalid]").count())
                .as("told of the reason although it is there, until the press on the button below")
                .isZero();
        phone.hasNoSidewaysScroll();
        phone.picture("recall");
        phone.press("Thu hồi văn bản");
        phone.page().getByText("Văn bản đã thu hồi").first().waitFor();
        phone.signIn("vptk.dakna");
        phone.openTask("Xác nhận đã hủy văn bản bị thu hồi", "xã Đăk Na");
        phone.sees("Trùng với văn bản của tỉnh");
        phone.press("Xác nhận đã hủy");
        phone.hasDone("Xác nhận đã hủy văn bản bị thu hồi");
        browser.signIn("vhxh.dakna");
        assertThat(browser.hasTask("Thực hiện nhiệm vụ", "xã Đăk Na")).isFalse();
        browser.signIn("cv.th");
        browser.visit("chi-dao/" + directive);
        browser.sees("Còn 24 đơn vị chưa xác nhận");
        browser.sees("Đã thu hồi ở 25/25 đơn vị.");
        browser.isAccessible();
        browser.picture("recalled");
    }

    private void issue() {
        browser.signIn("pct.vx");
        browser.openTask("Ký duyệt văn bản", "tăng cường");
        browser.press("Ký ban hành");
        browser.signIn("vanthu");
        browser.openTask("Cấp số, phát hành", "tăng cường");
        browser.sees("Số tiếp theo trong sổ là 1286.");
        browser.press("Cấp số, phát hành");
        browser.signIn("cv.th");
        browser.visit("chi-dao");
        browser.page()
                .locator("li.card")
                .filter(new Locator.FilterOptions().setHasText("1286/UBND-TH"))
                .locator("a")
                .first()
                .click();
        browser.page().getByText("Đã giao 25/25 đơn vị.").waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        browser.sees("1286/UBND-TH");
        directive = UUID.fromString(browser.page().url().replaceAll(".*chi-dao/([0-9a-f-]+).*", "$1"));
        browser.settle();
        browser.isAccessible();
        browser.picture("directive");
    }

    private List<SampleUnit> otherUnits() {
        return SampleUnit.all().stream()
                .filter(unit -> !unit.code().equals("xa-dakha") && !unit.code().equals("dantoc"))
                .toList();
    }

    /** One of each class goes the whole way in the browser, one of them on a phone. */
    private void wholeWayOnScreen(Browser window, SampleUnit unit) {
        UnitOnScreen screen = onScreen(window, unit);
        screen.receives();
        screen.assigns();
        screen.carriesOutEverything();
        screen.reports();
        screen.isAccepted();
    }

    /** The others walk the same services, which the browser has shown for each class; Măng Ri is received already. */
    private void restOfTheWay(SampleUnit unit) {
        ExecutionState state = campaign.unit(directive, unit.code()).state();
        if (state == ExecutionState.DONE) {
            return;
        }
        if (!unit.code().equals("xa-mangri")) {
            campaign.receive(directive, unit.code(), unit.clerk());
        }
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        campaign.doAll(directive, unit);
    }

    private UnitOnScreen onScreen(Browser window, SampleUnit unit) {
        return campaign.actAs.as(
                "cv.th",
                () -> new UnitOnScreen(
                        window,
                        unit,
                        campaign.organization
                                .unitByCode(unit.code())
                                .orElseThrow()
                                .shortName(),
                        campaign.organization
                                .personByLogin(unit.lead())
                                .orElseThrow()
                                .name()));
    }

    private void theReportArrivesAbove() {
        mails.sendDue();
        assertThat(MailSink.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains("1287/BC-UBND");
            assertThat(MailSink.documentText(mail)).contains("Hỗ trợ kinh phí tập huấn viết tin, bài.");
        });
        browser.signIn("cv.th");
        browser.visit("chi-dao/" + directive);
        browser.sees("Tải báo cáo (.docx)");
        browser.sees("Sở Thông tin và Truyền thông tỉnh Kon Tum");
        figuresOpenTheirLists();
        browser.visit("chi-dao");
        browser.sees("Đã kết thúc");
    }

    /** What the report counts, by obligation and by unit; a number leads to its list. */
    private void figuresOpenTheirLists() {
        browser.page().getByText("Số liệu chi tiết, phụ lục").click();
        browser.page().waitForURL(url -> url.contains("so-lieu-tong-hop"));
        browser.page().getByText("Theo đơn vị").first().waitFor();
        browser.settle();
        browser.isAccessible();
        browser.picture("consolidation-figures");
        phone.signIn("pct.vx");
        phone.visit("so-lieu-tong-hop/" + directive + "?tinh-trang=dung-han");
        phone.sees("Hoàn thành đúng hạn: ");
        phone.hasNoSidewaysScroll();
        phone.isAccessible();
        phone.picture("consolidation-list");
    }
}
