package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.ui.StateBadge;

/** What came of receiving for several units, unit by unit. */
class ReceiptResults extends Section {

    ReceiptResults(List<Component> lines, Runnable goOn) {
        addClassNames("sheet", "receipt-results");
        getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        lines.forEach(list::add);
        Button button = new Button(getTranslation("execution.alike.go-on"), click -> goOn.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        add(new H2(getTranslation("execution.alike.results")), list, button);
    }

    /** @param problem why it could not be received; null if it was */
    static ListItem line(Component page, String unit, @Nullable String problem) {
        ListItem line = new ListItem();
        line.add(
                problem == null
                        ? new StateBadge("state-done", "✓", page.getTranslation("execution.alike.received"))
                        : new StateBadge("due-overdue", "!", page.getTranslation("execution.alike.failed")),
                new Span(" " + unit));
        if (problem != null) {
            line.add(new Span(": " + problem));
        }
        return line;
    }
}
