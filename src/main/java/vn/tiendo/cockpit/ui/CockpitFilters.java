package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.cockpit.CockpitFilter;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.CockpitOrder;
import vn.tiendo.cockpit.DueWindow;
import vn.tiendo.organization.UnitRef;

/** Above the table: which directives, in which order; every change goes through the address. */
class CockpitFilters extends Div {

    private final TextField words = new TextField();
    private final Select<Boolean> collecting = new Select<>();
    private final Select<UnitRef> draftingUnit = new Select<>();
    private final Select<DueWindow> due = new Select<>();
    private final Select<CockpitOrder> order = new Select<>();
    private final Checkbox followed = new Checkbox();
    private final int own;

    CockpitFilters() {
        addClassNames("row", "inbox-filters", "cockpit-filters");
        words.setLabel(getTranslation("cockpit.filter.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed(change.isFromClient()));
        choice(
                collecting,
                "cockpit.filter.state",
                each -> getTranslation(each ? "DirectiveState.CONSOLIDATING" : "DirectiveState.IN_FORCE"));
        collecting.setItems(false, true);
        choice(draftingUnit, "directive.drafting-unit", UnitRef::shortName);
        choice(due, "cockpit.filter.due", each -> getTranslation("DueWindow." + each));
        due.setItems(DueWindow.values());
        order.setLabel(getTranslation("cockpit.order"));
        order.setItems(CockpitOrder.values());
        order.setItemLabelGenerator(each -> getTranslation("CockpitOrder." + each));
        order.addValueChangeListener(change -> changed(change.isFromClient()));
        followed.setLabel(getTranslation("cockpit.filter.followed"));
        followed.addValueChangeListener(change -> changed(change.isFromClient()));
        add(words, collecting, draftingUnit, due, order, followed);
        own = getComponentCount();
    }

    private <T> void choice(Select<T> select, String label, ItemLabelGenerator<T> name) {
        String all = getTranslation("cockpit.filter.all");
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(each -> each == null ? all : name.apply(each));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    /** @param bookmarks the menu of saved filters, which changes with the address */
    void show(CockpitQuery query, List<UnitRef> offices, Component bookmarks) {
        CockpitFilter filter = query.filter();
        if (!words.getValue().equals(filter.words())) {
            words.setValue(filter.words());
        }
        collecting.setValue(filter.collecting());
        draftingUnit.setItems(offices);
        draftingUnit.setValue(of(filter.draftingUnit(), offices));
        due.setValue(filter.due());
        order.setValue(query.order());
        followed.setValue(filter.followed());
        getChildren().skip(own).toList().forEach(this::remove);
        add(bookmarks);
    }

    private static @Nullable UnitRef of(@Nullable UUID id, List<UnitRef> offices) {
        return offices.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            UnitRef office = draftingUnit.getValue();
            CockpitFilter filter = new CockpitFilter(
                    words.getValue().strip(),
                    collecting.getValue(),
                    office == null ? null : office.id(),
                    due.getValue(),
                    followed.getValue());
            CockpitQuery query = new CockpitQuery(filter, order.getValue(), 1);
            getUI().ifPresent(ui -> ui.navigate(CockpitLinks.COCKPIT, query.parameters()));
        }
    }
}
