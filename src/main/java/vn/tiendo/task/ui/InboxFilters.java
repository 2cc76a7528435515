package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.TaskLinks;

/** The fields of the filter above one's list; every change goes through the address. */
class InboxFilters extends Div {

    private final TextField words = new TextField();
    private final Select<InboxSection> section = new Select<>();
    private final Checkbox toDecide = new Checkbox();
    private final Checkbox ofDirective = new Checkbox();
    private transient @Nullable UUID directive;

    InboxFilters() {
        addClassNames("row", "inbox-filters");
        words.setLabel(getTranslation("task.filter.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed(change.isFromClient()));
        section.setLabel(getTranslation("task.filter.section"));
        section.setItems(InboxSection.values());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("task.filter.all"));
        section.setItemLabelGenerator(
                each -> getTranslation(each == null ? "task.filter.all" : "InboxSection." + each));
        section.addValueChangeListener(change -> changed(change.isFromClient()));
        toDecide.setLabel(getTranslation("task.filter.to-decide"));
        toDecide.addValueChangeListener(change -> changed(change.isFromClient()));
        ofDirective.setLabel(getTranslation("task.filter.of-directive"));
        ofDirective.addValueChangeListener(change -> changed(change.isFromClient()));
        add(words, section, toDecide, ofDirective);
    }

    /** @param bookmarks the menu of saved filters, which changes with the address */
    void show(InboxFilter filter, Component bookmarks) {
        if (!Objects.equals(words.getValue(), filter.words())) {
            words.setValue(filter.words());
        }
        section.setValue(filter.section());
        toDecide.setValue(filter.toDecide());
        directive = filter.directive();
        ofDirective.setVisible(directive != null);
        ofDirective.setValue(directive != null);
        getChildren().skip(4).toList().forEach(this::remove);
        add(bookmarks);
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            getUI().ifPresent(ui -> ui.navigate(
                    TaskLinks.INBOX,
                    new InboxFilter(
                                    words.getValue().strip(),
                                    section.getValue(),
                                    toDecide.getValue(),
                                    ofDirective.getValue() ? directive : null)
                            .query()));
        }
    }
}
