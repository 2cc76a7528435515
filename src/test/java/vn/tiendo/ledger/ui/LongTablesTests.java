package vn.tiendo.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.ledger.LedgerLinks;
import vn.tiendo.shared.ui.MoreButton;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.WithPeople;

/** A directive to very many units: their tables begin with the first hundred, and grow when somebody asks. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class LongTablesTests extends SpringBrowserlessTest {

    private static final int UNITS = 2 * MoreButton.STEP + 5;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private MutableClock clock;

    private UUID handOut(String unitClass) {
        clock.reset();
        return manyUnits.handOut(unitClass, UNITS);
    }

    @Test
    void growByAHundredRowsAtAClick() {
        UUID directive = handOut("daia");
        UI.getCurrent().navigate("chi-dao/" + directive);
        grow(0);
        listBehindANumber();
        UI.getCurrent().navigate(LedgerLinks.of(directive));
        String sum = $(NativeTable.class).single().getElement().getTextRecursively();
        grow(1); // who hands out has turns of its own
        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .as("the sum is of all units from the first")
                .endsWith(sum.substring(sum.lastIndexOf("Tổng")));
    }

    private void listBehindANumber() {
        test($(NativeButton.class).withClassName("summary-card").first()).click();
        assertThat(listed()).hasSize(MoreButton.STEP);
        more("Xem thêm (còn 105)");
        more("Xem thêm (còn 5)");
        assertThat(listed()).hasSize(UNITS).doesNotHaveDuplicates();
    }

    private List<String> listed() {
        return $(Div.class)
                .withClassName("summary-list")
                .single()
                .getChildren()
                .filter(UnorderedList.class::isInstance)
                .flatMap(Component::getChildren)
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    /** @param others lines that are none of these units */
    private void grow(int others) {
        assertThat(lines()).hasSize(MoreButton.STEP);
        more("Xem thêm (còn " + (105 + others) + ")");
        assertThat(lines()).hasSize(2 * MoreButton.STEP);
        more("Xem thêm (còn " + (5 + others) + ")");
        assertThat(lines()).hasSize(UNITS + others).doesNotHaveDuplicates();
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().startsWith("Xem thêm (còn"));
    }

    @Test
    void keepWhatIsChosen() {
        UI.getCurrent().navigate("chi-dao/" + handOut("daib"));
        test($(Button.class).withText("Chọn nhiều đơn vị").single()).click();
        test(boxes().get(3)).click();
        more("Xem thêm (còn 105)");
        assertThat(boxes()).hasSize(2 * MoreButton.STEP);
        assertThat(boxes().stream().filter(Checkbox::getValue)).hasSize(1);
        assertThat(boxes().get(3).getValue()).isTrue();
    }

    private List<Checkbox> boxes() {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.hasClassName("bulk-box"))
                .toList();
    }

    private void more(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<String> lines() {
        return $(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .filter(name -> !name.startsWith("Tổng"))
                .toList();
    }
}
