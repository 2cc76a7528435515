package vn.tiendo.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.ui.Texts;

/** Words and cells that both pages of the ledger have. */
final class LedgerWords {

    private LedgerWords() {}

    /** E.g. "3,5". */
    static String days(double days, Component page) {
        return page.getTranslation("ledger.number", days);
    }

    static String person(@Nullable String person, Texts texts) {
        return Optional.ofNullable(person).filter(name -> !name.isEmpty()).orElseGet(() -> texts.text("ledger.nobody"));
    }

    /** @param step process and step, parted by a colon */
    static String step(String step, Texts texts) {
        String[] parts = step.split(":", 2);
        return texts.text("ledger.step", texts.text(parts[1] + ".title"), texts.text("drawing.process." + parts[0]));
    }

    static NativeTableHeaderCell column(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableHeaderCell head(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** @param label what stands beside it on a phone, where there are no columns */
    static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
