package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.organization.UnitRef;

/** Which of the person's units is shown; nothing for whoever has but one. */
class UnitChoice extends Div {

    /** @param address of the page of another one */
    UnitChoice(List<UnitRef> units, UnitRef shown, Function<UUID, String> address) {
        addClassNames("row", "inbox-filters", "unit-choice");
        setVisible(units.size() > 1);
        if (units.size() > 1) {
            Select<UnitRef> choice = new Select<>();
            choice.setLabel(getTranslation("overview.unit"));
            choice.setItems(units);
            choice.setItemLabelGenerator(UnitRef::shortName);
            choice.setValue(shown);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    OwnPlace.open(this, address.apply(change.getValue().id()));
                }
            });
            add(choice);
        }
    }
}
