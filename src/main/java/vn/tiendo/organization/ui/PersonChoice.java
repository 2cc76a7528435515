package vn.tiendo.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.SearchText;

/** Choosing people and units by name, with or without accents (UX-18). */
public final class PersonChoice {

    private PersonChoice() {}

    public static ComboBox<PersonRef> one(String label, List<PersonRef> people) {
        ComboBox<PersonRef> box = new ComboBox<>(label);
        fill(box, people, PersonChoice::label);
        return box;
    }

    public static MultiSelectComboBox<PersonRef> many(String label, List<PersonRef> people) {
        MultiSelectComboBox<PersonRef> box = new MultiSelectComboBox<>(label);
        fill(box, people, PersonChoice::label);
        return box;
    }

    /** Other people to choose from; nobody is chosen then. */
    public static void offer(ComboBox<PersonRef> box, List<PersonRef> people) {
        box.clear();
        fill(box, people, PersonChoice::label);
    }

    public static ComboBox<UnitRef> unit(String label, List<UnitRef> units) {
        ComboBox<UnitRef> box = new ComboBox<>(label);
        fill(box, units, UnitRef::name);
        return box;
    }

    public static MultiSelectComboBox<UnitRef> units(String label, List<UnitRef> units) {
        MultiSelectComboBox<UnitRef> box = new MultiSelectComboBox<>(label);
        fill(box, units, UnitRef::name);
        return box;
    }

    private static <T> void fill(ComboBoxBase<?, T, ?> box, List<T> items, Function<T, String> label) {
        box.setItems((item, typed) -> SearchText.of(label.apply(item)).contains(SearchText.of(typed)), items);
        box.setItemLabelGenerator(label::apply);
    }

    private static String label(PersonRef person) {
        return person.title().isEmpty() ? person.name() : person.name() + " – " + person.title();
    }
}
