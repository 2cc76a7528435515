package vn.tiendo.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.bookmark.BookmarkService;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.CockpitOrder;
import vn.tiendo.cockpit.NothingElseRuns;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.WithPeople;

/** The page as the following officer meets it; every number with the list that it opens. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
@ExtendWith(NothingElseRuns.class)
class CockpitViewTests extends SpringBrowserlessTest {

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private BookmarkService bookmarks;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEnd() {
        directive = halfWay.afterTheEnd();
    }

    @Test
    void opensForEveryNumberTheListThatItCounts() {
        open(CockpitLinks.COCKPIT);
        List<NumberLink> numbers = $(NumberLink.class).all();
        assertThat(numbers).hasSize(9);
        assertThat(numbers.stream().map(link -> link.getHref().replaceAll("\\?.*", "")))
                .contains(OverviewLinks.WORKS, TaskLinks.INBOX);
        record Numbered(String address, int number) {}
        List<Numbered> all = numbers.stream()
                .map(link -> new Numbered(link.getHref(), Integer.parseInt(link.getText())))
                .toList();
        all.forEach(each -> {
            open(each.address());
            assertThat(cards()).as(each.address()).isEqualTo(each.number());
        });
        assertThat(all)
                .as("the officer checks what came in")
                .anyMatch(each -> each.address().startsWith(TaskLinks.INBOX) && each.number() > 0);
    }

    @Test
    void opensForEveryNumberOfTheWeeksItsList() {
        open(CockpitLinks.LOAD);
        record Numbered(String address, int number) {}
        List<Numbered> all = $(NumberLink.class).all().stream()
                .map(link -> new Numbered(link.getHref(), Integer.parseInt(link.getText())))
                .toList();
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(text()).contains("Đã quá hạn", "31/10–06/11", "Tổng cộng ");
        all.stream()
                .filter(each -> each.number() > 0 || each.address().contains("sau-do"))
                .forEach(each -> {
                    open(each.address());
                    assertThat(cards()).as(each.address()).isEqualTo(each.number());
                });
    }

    @Test
    void saysWhatADirectiveIsAndHowLongItIsOverdue() {
        open(CockpitLinks.COCKPIT);
        assertThat(text()).contains("1 văn bản", "ban hành 29/09/2022", "quá hạn 4 ngày", "thứ Sáu 28/10/2022", "%");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("chi-dao/" + directive));
    }

    @Test
    void keepsTheFilterInTheAddress() {
        open(CockpitLinks.COCKPIT);
        test(words()).setValue("khong co");
        assertThat(place()).isEqualTo(CockpitLinks.COCKPIT + "?q=khong%20co");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Không có văn bản nào phù hợp");
        test($(Button.class).withText("Xóa bộ lọc").single()).click();
        test($(Checkbox.class).first()).click();
        assertThat(place()).isEqualTo(CockpitLinks.COCKPIT + "?theo-doi=toi");
        open(CockpitLinks.COCKPIT + "?xep=moi-nhat&han=qua-han&trang-thai=dang-tong-hop&theo-doi=toi&q=so%201");
        assertThat($(Select.class).all().stream().map(Select::getValue).toList())
                .contains(CockpitOrder.NEWEST, Boolean.TRUE);
        assertThat($(Checkbox.class).first().getValue()).isTrue();
        assertThat(words().getValue()).isEqualTo("so 1");
    }

    @Test
    void savesAndOffersFilters() {
        bookmarks.save(CockpitLinks.COCKPIT, "han=qua-han", "Quá hạn", null);
        try {
            open(CockpitLinks.COCKPIT + "?han=qua-han&trang=1");
            assertThat($(MenuBar.class).all())
                    .anyMatch(menu -> menu.getItems().getFirst().getText().equals("Bộ lọc: Quá hạn"));
        } finally {
            bookmarks.list(CockpitLinks.COCKPIT).forEach(bookmark -> bookmarks.delete(bookmark.id()));
        }
    }

    @Test
    @WithUserDetails("chuctich.dakna")
    void isNotForUnits() {
        for (String address : List.of(CockpitLinks.COCKPIT, CockpitLinks.LOAD, CockpitLinks.LOAD_WORKS)) {
            open(address);
            assertThat(text()).as(address).contains("Không có quyền mở trang này");
        }
    }

    private TextField words() {
        return $(TextField.class).all().stream()
                .filter(field -> "Số, ký hiệu, trích yếu".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private int cards() {
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
