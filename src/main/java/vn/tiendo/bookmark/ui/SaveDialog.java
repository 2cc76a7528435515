package vn.tiendo.bookmark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.bookmark.BookmarkService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** Keeps the present filter under a name, for oneself or for a unit of one's own. */
class SaveDialog extends Dialog {

    private static final int LONGEST_NAME = 60;

    SaveDialog(BookmarkService bookmarks, String page, String query, Runnable changed) {
        setHeaderTitle(getTranslation("bookmark.save.title"));
        addClassName("form-dialog");
        setWidth("28rem");
        FormPanel form = new FormPanel();
        TextField name = form.field("name", new TextField(getTranslation("bookmark.name")));
        name.setMaxLength(LONGEST_NAME);
        Select<UnitRef> unit = form.field("unit", new Select<>());
        unit.setLabel(getTranslation("bookmark.whose"));
        unit.setItems(bookmarks.units());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("bookmark.whose.mine"));
        unit.setItemLabelGenerator(each -> each == null
                ? getTranslation("bookmark.whose.mine")
                : getTranslation("bookmark.whose.unit", each.name()));
        form.primary(getTranslation("bookmark.save.action"), () -> {
            UnitRef chosen = unit.getValue();
            bookmarks.save(page, query, name.getValue(), chosen == null ? null : chosen.id());
            close();
            Toasts.done(getTranslation("bookmark.saved", name.getValue().strip()));
            changed.run();
        });
        add(form);
        getFooter().add(new Button(getTranslation("bookmark.cancel"), click -> close()));
    }
}
