package vn.tiendo.execution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.WithPeople;

/** The units of a directive's page, the worst first or as the reader wants them. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class MatrixOrderTests extends SpringBrowserlessTest {

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
    void putsTheWorstFirst() {
        open("");
        assertThat(communes())
                .hasSize(11)
                .endsWith("xã Đăk Hà", "xã Tê Xăng", "xã Tu Mơ Rông")
                .as("received, but nothing done")
                .containsSubsequence("xã Măng Ri", "xã Đăk Na", "xã Đăk Rơ Ông");
    }

    @Test
    void takesTheOrderFromTheAddress() {
        open("ten");
        assertThat(order().getValue()).isEqualTo(MatrixOrder.NAME);
        assertThat(communes()).isSortedAccordingTo(VietnameseOrder.TEXT);
        open("ban-hanh");
        List<String> issued = communes();
        assertThat(issued).hasSize(11);
        open("no-such-order");
        assertThat(order().getValue()).isEqualTo(MatrixOrder.WORST);
    }

    @Test
    void changesTheOrderInPlace() {
        open("");
        test(order()).selectItem("Theo tên đơn vị");
        assertThat(communes()).isSortedAccordingTo(Comparator.comparing(VietnameseOrder::key));
    }

    @SuppressWarnings("unchecked")
    private Select<MatrixOrder> order() {
        return $(Select.class).all().stream()
                .filter(select -> "Sắp xếp đơn vị".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of the first table, which is the communes'. */
    private List<String> communes() {
        NativeTable table = $(NativeTable.class).all().stream()
                .filter(each -> each.hasClassName("matrix"))
                .findFirst()
                .orElseThrow();
        return $(NativeTableHeaderCell.class, table).all().stream()
                .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private void open(String order) {
        UI.getCurrent()
                .navigate(
                        "chi-dao/" + directive,
                        order.isEmpty() ? QueryParameters.empty() : QueryParameters.of("xep", order));
    }
}
