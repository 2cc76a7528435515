package vn.tiendo.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tiendo.calendar.Shift;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;

/** What a change would do, with the button that does it; empty while nothing is about to change. */
class ChangePreview extends Div {

    private final transient DueText words;

    ChangePreview(DueText words) {
        this.words = words;
        addClassName("change-preview");
        getElement().setAttribute("role", "status");
    }

    /** @param changes in words, one line each */
    void show(List<String> changes, List<Shift> shifts, Runnable apply) {
        removeAll();
        FormPanel panel = new FormPanel();
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(change)));
        panel.content(new H2(getTranslation("calendar.preview.title")), list, new ShiftList(shifts, words));
        panel.primary(getTranslation("calendar.preview.apply"), apply);
        panel.action(getTranslation("calendar.preview.cancel"), this::removeAll);
        add(panel);
        scrollIntoView();
    }
}
