package vn.tiendo.ownunit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.cockpit.NothingElseRuns;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.overview.ui.OverviewCard;
import vn.tiendo.ownunit.OwnUnitLinks;
import vn.tiendo.ownunit.WorkFilter;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.Looks;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WithPeople;

/** The page as the people of a commune meet it; every number with the list that it opens. */
@IntegrationTest
@WithPeople
@WithUserDetails("vhxh.dakroong")
@ViewPackages(packages = "vn.tiendo")
@ExtendWith(NothingElseRuns.class)
class OwnUnitViewTests extends SpringBrowserlessTest {

    private static final SampleUnit UNIT = CampaignHalfWay.RETURNED;

    private record Numbered(String address, int number) {}

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private PeopleAdminService people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void threeDaysBeforeTheEnd() {
        directive = halfWay.beforeTheEnd();
    }

    @AfterEach
    void nothingIsKept() {
        articles.forget();
        portals.forget();
        boards.forget();
    }

    @Test
    void opensForEveryNumberTheListThatItCounts() {
        portals.set(UNIT);
        PortalFacts.Section seen = portals.facts(UNIT).sections().getFirst();
        portals.review(UNIT, seen, LocalDate.of(2022, 10, 25), 3);
        articles.board(UNIT);
        articles.send(UNIT.lead(), articles.news(UNIT, "Làm đường thôn Một"));
        articles.send(UNIT.lead(), articles.news(UNIT, "Làm đường thôn Hai"));
        everyNumberIsItsList();
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        everyNumberIsItsList();
    }

    private void everyNumberIsItsList() {
        List<Numbered> numbers = everyNumberIsItsList(OwnUnitLinks.PAGE);
        assertThat(numbers).hasSizeGreaterThan(15);
        assertThat(numbers.stream().map(each -> each.address().replaceAll("\\?.*", "")))
                .contains(OwnUnitLinks.WORKS, ArticleLinks.ARTICLES, PortalLinks.of(UNIT.code()));
    }

    private List<Numbered> everyNumberIsItsList(String page) {
        open(page);
        List<Numbered> numbers = $(NumberLink.class).all().stream()
                .map(link -> new Numbered(link.getHref(), Integer.parseInt(link.getText())))
                .toList();
        assertThat(numbers).isNotEmpty();
        numbers.forEach(each -> {
            open(each.address());
            assertThat(size(each.address())).as(each.address()).isEqualTo(each.number());
        });
        return numbers;
    }

    private int size(String address) {
        if (address.contains(PortalLinks.STATE + "=") && address.startsWith(PortalLinks.PORTALS)) {
            return $(NativeTableRow.class).all().size() - 1;
        }
        for (List<Button> more = more(); !more.isEmpty(); more = more()) {
            test(more.getFirst()).click();
        }
        return (int) $(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("card"))
                .count();
    }

    private List<Button> more() {
        return $(Button.class).withTextContaining("Xem thêm").all().stream()
                .filter(Button::isVisible)
                .toList();
    }

    @Test
    void saysHowTheUnitStandsAndWhatComes() {
        articles.board(UNIT);
        open(OwnUnitLinks.PAGE);
        assertThat(text())
                .contains(
                        "Đơn vị của tôi: xã Đăk Rơ Ông",
                        "Sắp tới",
                        "còn 3 ngày làm việc",
                        "thứ Sáu 28/10/2022",
                        "Việc đang chờ ở đơn vị",
                        "Báo cáo:",
                        "Thực hiện lại",
                        "đúng hạn",
                        "Đang có hiệu lực: quyết định",
                        "Đơn vị chưa có trang thông tin điện tử trong hệ thống.",
                        "Chưa có thông tin liên hệ được xác nhận.",
                        "Không có tin, bài nào đang xử lý.")
                .doesNotContain("Thứ hạng so với các đơn vị");
        assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).contains("Đơn vị của tôi");
    }

    @Test
    void tellsThePlaceWithoutNamingTheOthers() {
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        open(OwnUnitLinks.PAGE);
        assertThat(text())
                .contains("Thứ hạng so với các đơn vị", "trong 25 đơn vị, xếp theo tỷ lệ đúng hạn")
                .doesNotContain("Đăk Hà", "Tê Xăng", "Tu Mơ Rông");
    }

    @Test
    void showsNewNumbersWhenThereAreAny() {
        open(OwnUnitLinks.PAGE);
        OverviewCard first = $(OverviewCard.class).all().getFirst();
        Section room = $(Section.class).all().getLast();
        Looks.again($(WhileVisible.class).single());
        assertThat($(OverviewCard.class).all().getFirst())
                .as("nothing has changed")
                .isSameAs(first);

        CompletableFuture.runAsync(() -> {
                    campaign.carryOut(directive, UNIT.code(), UNIT.lead());
                    campaign.report(directive, UNIT.code(), UNIT.lead(), UNIT.head());
                })
                .join();
        Looks.again($(WhileVisible.class).single());
        assertThat(text()).contains("Đã gửi, chờ tiếp nhận");
        assertThat($(Section.class).all().getLast())
                .as("nothing has changed there")
                .isSameAs(room);
    }

    @Test
    void keepsTheChoiceOfTheListInTheAddress() {
        UUID unit = campaign.organizationUnit(UNIT.code());
        open(OwnPlace.works(new WorkFilter(Cell.AWAITING, unit, directive, null)));
        assertThat(text()).contains("Chờ xác nhận: 0/6 nhiệm vụ · xã Đăk Rơ Ông", "Không có nhiệm vụ nào");
        Select<?> what = $(Select.class).all().getFirst();
        test(what).selectItem("Trong hạn");
        assertThat(place()).contains("o=trong-han", "chi-dao=" + directive, "don-vi=" + unit);
        open(OwnUnitLinks.WORKS + "?o=khong-co&han=2022-99-99");
        assertThat(text()).contains("Tổng số được giao: 6/6 nhiệm vụ");
    }

    @Test
    void showsWhoeverHasPostsInSeveralUnitsOneAfterTheOther() {
        campaign.actAs.as(
                "admin",
                () -> people.give(PostEntry.post(
                        "vhxh.dakroong", "xa-dakna", "Công chức kiêm nhiệm", 9, LocalDate.of(2022, 9, 1), null)));
        UUID own = campaign.organizationUnit(UNIT.code());
        UUID second = campaign.organizationUnit("xa-dakna");
        open(OwnUnitLinks.PAGE);
        Select<?> unit = $(Select.class).withLabel("Đơn vị").single();
        assertThat(test(unit).getSuggestions()).containsExactly("xã Đăk Na", "xã Đăk Rơ Ông");
        assertThat(text()).startsWith("Đơn vị của tôi: xã Đăk Na");
        everyNumberIsItsList(OwnUnitLinks.PAGE);
        open(OwnUnitLinks.PAGE);
        test($(Select.class).withLabel("Đơn vị").single()).selectItem("xã Đăk Rơ Ông");
        assertThat(place()).isEqualTo(OwnPlace.page(own));
        everyNumberIsItsList(OwnPlace.page(own));
        open(OwnPlace.works(new WorkFilter(Cell.EXPECTED, own, null, null)));
        test($(Select.class).withLabel("Đơn vị").single()).selectItem("xã Đăk Na");
        assertThat(place()).contains("don-vi=" + second);
        assertThat(text()).contains("· xã Đăk Na");
    }

    @Test
    void doesNotOpenAnotherUnit() {
        UUID neighbour = campaign.organizationUnit("xa-dakna");
        open(OwnPlace.page(neighbour));
        assertThat(text()).contains("Không tìm thấy");
        open(OwnPlace.works(new WorkFilter(Cell.EXPECTED, neighbour, null, null)));
        assertThat(text()).contains("Không tìm thấy");
        open(OwnUnitLinks.PAGE + "?don-vi=x");
        assertThat(text()).contains("Không tìm thấy");
    }

    @Test
    @WithUserDetails("ct.huyen")
    void isNotForWhoeverLeadsTheAuthority() {
        open(OwnUnitLinks.PAGE);
        assertThat(text()).contains("Không có quyền mở trang này");
    }

    @Test
    void saysThatNothingRuns() {
        jdbc.sql("update directive set state = 'CLOSED' where id = :id")
                .param("id", directive)
                .update();
        open(OwnUnitLinks.PAGE);
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Đơn vị không có văn bản chỉ đạo nào đang thực hiện.");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static String place() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
