package vn.tiendo.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.ledger.Grouping;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.shared.ui.chart.Chart;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.WithPeople;

/** The ledger on the screen: every number of turns opens as many rows. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class LedgerViewTests extends SpringBrowserlessTest {

    private record Numbered(String address, int number) {}

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void threeDaysAfterTheEnd() {
        clock.reset();
        directive = halfWay.afterTheEnd();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensForEveryNumberItsRows() {
        for (Grouping grouping : Grouping.values()) {
            open(LedgerLinks.of(directive, grouping));
            List<Numbered> numbers = $(NumberLink.class).all().stream()
                    .map(link -> new Numbered(link.getHref(), Integer.parseInt(link.getText())))
                    .toList();
            assertThat(numbers).hasSizeGreaterThan(10);
            numbers.stream().limit(16).forEach(this::isThatLong);
            isThatLong(numbers.getLast());
        }
    }

    private void isThatLong(Numbered each) {
        open(each.address() + (each.address().contains("?") ? "&" : "?") + "n=1000");
        int rows = $(NativeTableRow.class).all().size();
        assertThat(Math.max(0, rows - 1)).as(each.address()).isEqualTo(each.number());
    }

    @Test
    void isReachedFromTheDirectiveAndSaysWhatItCounts() {
        open("chi-dao/" + directive);
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals(LedgerLinks.of(directive)));
        open(LedgerLinks.of(directive));
        assertThat(text()).contains("Sổ chờ", "Số ngày làm việc", "xã Đăk Na", "Tổng cộng");
        open(LedgerLinks.of(directive, Grouping.PERSON));
        assertThat(text()).contains("Chưa ai nhận");
        open(LedgerLinks.of(directive, Grouping.STEP));
        assertThat(text()).contains("Đơn vị thực hiện văn bản chỉ đạo");
    }

    @Test
    void drawsTheSameDaysAsStandInTheTableButOnlyOnceItIsAsked() {
        for (Grouping grouping : Grouping.values()) {
            open(LedgerLinks.of(directive, grouping));
            assertThat($(Chart.class).all()).isEmpty();
            List<String> table = days((Component) getCurrentView()).toList();
            open(LedgerLinks.chart(directive, grouping));
            List<String> drawn = days($(Chart.class).single()).toList();
            assertThat(drawn)
                    .hasSizeBetween(10, 30)
                    .isEqualTo(table.stream().limit(drawn.size()).toList());
            assertThat($(Anchor.class).all())
                    .as("the chart stays open whatever is added up, until it is closed")
                    .extracting(Anchor::getHref)
                    .contains(LedgerLinks.chart(directive, Grouping.STEP), LedgerLinks.of(directive, grouping));
        }
    }

    /** Each number of days with the turns that it opens, as they follow each other. */
    private static Stream<String> days(Component part) {
        return part instanceof Anchor link && !(link instanceof NumberLink)
                ? Stream.of(link.getText() + " " + link.getHref()).filter(each -> each.contains(LedgerLinks.TURNS))
                : part.getChildren().flatMap(LedgerViewTests::days);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
