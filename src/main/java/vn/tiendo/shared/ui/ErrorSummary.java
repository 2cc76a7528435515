package vn.tiendo.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** Everything that is wrong with a form, on top of it, announced and focused (UX-20). */
public class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void show(Collection<String> messages) {
        removeAll();
        UnorderedList list = new UnorderedList();
        messages.stream().distinct().forEach(message -> list.add(new ListItem(message)));
        add(new H2(getTranslation("form.problems")), list);
        setVisible(true);
        getElement().callJsFunction("focus");
        scrollIntoView();
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }
}
