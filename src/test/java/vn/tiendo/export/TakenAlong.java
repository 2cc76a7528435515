package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Workbook;

/** Opens a list, takes it along, and lays the rows of the screen beside those of the file. */
abstract class TakenAlong extends SpringBrowserlessTest {

    /** Two files a minute are admitted. */
    private static final Duration BETWEEN_TWO = Duration.ofSeconds(30);

    @Autowired
    protected MutableClock clock;

    protected static void each(List<String> shown, List<String> cells, String as) {
        for (int n = 0; as != null && n < shown.size(); n++) {
            assertThat(shown.get(n)).as(as + " " + n).contains(cells.get(n));
        }
    }

    protected Workbook taken() {
        press("Tải .xlsx");
        Workbook book =
                Workbook.of(Objects.requireNonNull(VaadinSession.getCurrent().getAttribute(Export.class)));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        clock.forward(BETWEEN_TWO);
        return book;
    }

    protected boolean shown(String text) {
        return $(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(text));
    }

    protected void press(String text) {
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    protected List<String> cards() {
        return texts($(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("card"))
                .toList());
    }

    /** Without the titles of the columns. */
    protected List<String> tableRows() {
        return texts($(NativeTableRow.class).all()).stream().skip(1).toList();
    }

    protected static List<String> texts(List<? extends Component> parts) {
        return parts.stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }

    protected static void open(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    /** A list read seven by seven. */
    protected static <T> List<T> parts(BiFunction<Integer, Integer, List<T>> read) {
        List<T> all = new ArrayList<>();
        List<T> part;
        do {
            part = read.apply(all.size(), 7);
            all.addAll(part);
        } while (part.size() == 7);
        return all;
    }

    /** Takes the list that is open; its rows are those of the screen. */
    protected Workbook same(String column, List<String> rows) {
        Workbook book = taken();
        assertThat(book.rows()).as(column).hasSameSizeAs(rows).isNotEmpty();
        each(rows, book.column(column), column);
        return book;
    }
}
