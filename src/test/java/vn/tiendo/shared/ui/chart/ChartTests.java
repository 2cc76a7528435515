package vn.tiendo.shared.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.IntegrationTest;

/** A drawing of numbers and the table that says the same. */
@IntegrationTest
class ChartTests extends SpringBrowserlessTest {

    private static final List<String> UNITS = List.of("xã Đăk Hà", "xã Đăk Na");

    @Test
    void saysInItsTableWhatItDrawsAndLeadsToWhatIsCounted() {
        UI.getCurrent().add(new Chart(data(ChartData.Kind.PARTS, series("Hoàn thành", 3, 0), series("Quá hạn", 1, 2))));

        assertThat($(NativeTableHeaderCell.class).all())
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Đơn vị", "Hoàn thành", "Quá hạn", "xã Đăk Hà", "xã Đăk Na");
        assertThat($(NativeTableCell.class).all())
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("3", "1", "0", "2");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("don-vi?so=3", "don-vi?so=1", "don-vi?so=0", "don-vi?so=2");
        assertThat($(UnorderedList.class).single().isVisible()).isTrue();
    }

    @Test
    void keepsItsTableOpenWhenItsNumbersChange() {
        Chart chart = new Chart(data(ChartData.Kind.BARS, series("Số ngày", 3, 4)));
        UI.getCurrent().add(chart);
        $(NativeDetails.class).single().setOpen(true);
        assertThat($(UnorderedList.class).all()).as("one name needs no key").isEmpty();

        chart.show(data(ChartData.Kind.BARS, series("Số ngày", 3, 5)));
        assertThat($(NativeDetails.class).single().isOpen()).isTrue();
        assertThat($(NativeTableCell.class).all())
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("3", "5");
    }

    @Test
    void hasANumberForEachRow() {
        assertThatThrownBy(() -> data(ChartData.Kind.LINES, series("Đã nộp", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Đã nộp");
    }

    private static ChartData data(ChartData.Kind kind, ChartData.Series... series) {
        return new ChartData("Kết quả theo đơn vị", "Đơn vị", kind, UNITS, List.of(series));
    }

    private static ChartData.Series series(String name, long... values) {
        return new ChartData.Series(
                name,
                "--td-blue",
                ChartData.Look.PLAIN,
                Arrays.stream(values)
                        .mapToObj(value -> ChartData.Point.of(value, "don-vi?so=" + value))
                        .toList());
    }
}
