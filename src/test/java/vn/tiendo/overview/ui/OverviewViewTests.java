package vn.tiendo.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.Looks;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.WithPeople;

/** The leader's page as leaders, officers and others meet it; and every number on it with the list that it opens. */
@IntegrationTest
@WithPeople
@WithUserDetails("pct.vx")
@ViewPackages(packages = "vn.tiendo")
class OverviewViewTests extends SpringBrowserlessTest {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEndWithAnotherOneToSign() {
        clock.reset();
        jdbc.sql("update directive set state = 'CLOSED' where state = 'IN_FORCE'")
                .update();
        campaign.bringToSigner(campaign.draft());
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensForEveryNumberTheListThatItCounts() {
        open(OverviewLinks.OVERVIEW);
        Map<String, Integer> numbers = $(NumberLink.class).all().stream()
                .collect(Collectors.toMap(
                        Anchor::getHref, link -> Integer.parseInt(link.getText()), OverviewViewTests::same));
        assertThat(numbers).hasSizeGreaterThan(150);
        assertThat(numbers.keySet().stream().map(address -> address.replaceAll("\\?.*", "")))
                .contains(OverviewLinks.WORKS, OverviewLinks.UNITS, TaskLinks.INBOX);
        numbers.forEach((address, number) -> {
            open(address);
            assertThat(size()).as(address).isEqualTo(number);
        });
    }

    @Test
    void answersThreeQuestionsFirst() {
        open(OverviewLinks.OVERVIEW);
        assertThat($(OverviewCard.class).all().stream()
                        .limit(3)
                        .map(card -> card.getElement().getTextRecursively())
                        .collect(Collectors.joining(" · ")))
                .matches("2/25Đơn vị đã hoàn thành · 22Đơn vị có việc quá hạn · [1-9]\\d*Việc cần tôi quyết định");
        assertThat(text())
                .contains(
                        "Cần tôi quyết định",
                        "Ký duyệt văn bản",
                        "quá hạn 4 ngày",
                        "nộp chậm nhất thứ Sáu 28/10/2022 (văn bản: trước 30/10, Chủ nhật)",
                        "cần xong mà chưa nộp",
                        "báo cáo bị trả lại từ 2 lần trở lên",
                        "Các mốc sắp tới",
                        "thứ Sáu 04/11/2022 (quá hạn 5 ngày làm việc): Báo cáo người đứng đầu");
    }

    @Test
    void showsNewNumbersWhenThereAreAny() {
        open(OverviewLinks.OVERVIEW);
        Component first = $(OverviewCard.class).all().getFirst();
        Looks.again($(WhileVisible.class).single());
        assertThat($(OverviewCard.class).all().getFirst())
                .as("nothing has changed")
                .isSameAs(first);

        Component decision = decision();
        CompletableFuture.runAsync(() -> campaign.check(
                        directive,
                        CampaignHalfWay.AWAITING.code(),
                        CampaignHalfWay.AWAITING.checker(),
                        java.util.Set.of()))
                .join();
        Looks.again($(WhileVisible.class).single());
        assertThat($(OverviewCard.class).all().getFirst().getElement().getTextRecursively())
                .startsWith("3/25");
        assertThat(decision()).as("nothing has changed there").isSameAs(decision);
    }

    private Component decision() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("card"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheUnitWhileSomethingElseIsChosen() {
        UUID unit = campaign.organizationUnit(CampaignHalfWay.IDLE.code());
        open(ListChoice.address(Cell.LATE, directive, unit));
        assertThat(text()).contains("Hoàn thành quá hạn: 0/6 nhiệm vụ · xã Đăk Na", "Không có nhiệm vụ nào");
        Select<?> what = $(Select.class).all().getFirst();
        test(what).selectItem("Quá hạn");
        assertThat(text()).contains("Quá hạn: 6/6 nhiệm vụ · xã Đăk Na");
        ComboBox<?> units = $(ComboBox.class).single();
        assertThat(((OverviewService.UnitName) units.getValue()).name()).isEqualTo("xã Đăk Na");
    }

    @Test
    void isALeadersFirstPage() {
        open("");
        assertThat((Object) getCurrentView()).isInstanceOf(OverviewView.class);
    }

    @Test
    void saysThatNothingRuns() {
        jdbc.sql("update directive set state = 'CLOSED' where id = :id")
                .param("id", directive)
                .update();
        open(OverviewLinks.OVERVIEW);
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Không có văn bản chỉ đạo nào đang thực hiện", "Mở danh sách chỉ đạo");
    }

    @Test
    @WithUserDetails("cv.th")
    void isOpenToTheFollowingOfficerWhoseFirstPageItIsNot() {
        open("");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Việc của tôi");
        open(OverviewLinks.OVERVIEW);
        assertThat((Object) getCurrentView()).isInstanceOf(OverviewView.class);
    }

    @Test
    @WithUserDetails("chuctich.dakna")
    void isNotForUnits() {
        for (String address : Stream.of(OverviewLinks.OVERVIEW, OverviewLinks.UNITS, OverviewLinks.WORKS)
                .toList()) {
            open(address);
            assertThat(text()).as(address).contains("Không có quyền mở trang này");
        }
        open(OverviewLinks.UNITS + "?chi-dao=" + directive);
        assertThat(text()).contains("Không tìm thấy");
        open(OverviewLinks.WORKS + "?chi-dao=" + directive);
        assertThat(text()).contains("Không tìm thấy");
    }

    /** The cards of a list, or the rows of the ranking. */
    private int size() {
        for (Button more = more(); more.isVisible(); more = more()) {
            test(more).click();
        }
        int rows = $(NativeTableRow.class).all().size();
        return rows > 0
                ? rows - 1
                : (int) $(ListItem.class).all().stream()
                        .filter(item -> item.hasClassName("card"))
                        .count();
    }

    private Button more() {
        return $(Button.class).all().stream()
                .filter(button -> button.hasClassName("more"))
                .findFirst()
                .orElseGet(UnseenButton::new);
    }

    /** Stands where a list has no more pages. */
    private static final class UnseenButton extends Button {

        UnseenButton() {
            setVisible(false);
        }
    }

    /** A number that stands twice must be the same. */
    private static int same(int one, int other) {
        assertThat(other).isEqualTo(one);
        return one;
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
