package vn.tiendo.overview.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.OverviewService.UnitName;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.shared.SearchText;

/** Above a list: what it counts, and of which directive and unit; every change goes through the address. */
class ChoiceFields<E extends Enum<E>> extends Div {

    /** The list that a choice leads to. */
    interface Address<E> {
        String of(E what, @Nullable UUID directive, @Nullable UUID unit);
    }

    private final Select<E> what = new Select<>();
    private final Select<RunningDirective.Head> directive = new Select<>();
    private final ComboBox<UnitName> unit = new ComboBox<>();
    private final transient Address<E> address;

    /** @param prefix of the keys of what can be counted */
    ChoiceFields(List<E> values, String prefix, Address<E> address) {
        this.address = address;
        addClassNames("row", "inbox-filters", "overview-filters");
        what.setLabel(getTranslation("overview.filter.what"));
        what.setItems(values);
        what.setItemLabelGenerator(each -> getTranslation(prefix + each));
        what.addValueChangeListener(change -> changed(change.isFromClient()));
        directive.setLabel(getTranslation("overview.filter.directive"));
        directive.setEmptySelectionAllowed(true);
        directive.setEmptySelectionCaption(getTranslation("overview.filter.all"));
        directive.setItemLabelGenerator(head -> head == null
                ? getTranslation("overview.filter.all")
                : getTranslation("overview.directive", head.reference(), head.subject()));
        directive.addValueChangeListener(change -> changed(change.isFromClient()));
        unit.setLabel(getTranslation("overview.unit"));
        unit.setPlaceholder(getTranslation("overview.filter.every-unit"));
        unit.setItemLabelGenerator(UnitName::name);
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> changed(change.isFromClient()));
        add(what, directive);
    }

    void show(E chosen, @Nullable UUID of, List<RunningDirective.Head> heads) {
        what.setValue(chosen);
        directive.setItems(heads);
        directive.setValue(
                heads.stream().filter(head -> head.id().equals(of)).findFirst().orElse(null));
    }

    /** The choice of a unit too. @return the one that is chosen */
    @Nullable
    UnitName showUnits(@Nullable UUID of, List<UnitName> units) {
        unit.setItems((each, typed) -> SearchText.of(each.name()).contains(SearchText.of(typed)), units);
        unit.setValue(
                units.stream().filter(each -> each.id().equals(of)).findFirst().orElse(null));
        add(unit);
        return unit.getValue();
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            RunningDirective.Head of = directive.getValue();
            UnitName at = unit.getValue();
            ListChoice.open(
                    this, address.of(what.getValue(), of == null ? null : of.id(), at == null ? null : at.id()));
        }
    }
}
