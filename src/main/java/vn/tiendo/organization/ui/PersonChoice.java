package vn.tiendo.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.SearchText;

/** Choosing people and units by name, with or without accents (UX-18). */
public final class PersonChoice {

    /** Below the name what is good to know; only the name stands in the field once it is chosen. */
    private static final String CHOICE = "<div class=\"person-choice\"><div>${item.label}</div>"
            + "<div class=\"person-note\" ?hidden=${!item.note}>${item.note}</div></div>";

    private PersonChoice() {}

    public static ComboBox<PersonRef> one(String label, List<PersonRef> people) {
        return one(label, Candidates.of(people));
    }

    public static ComboBox<PersonRef> one(String label, Candidates people) {
        ComboBox<PersonRef> box = new ComboBox<>(label);
        people(box, people);
        return box;
    }

    public static MultiSelectComboBox<PersonRef> many(String label, Candidates people) {
        MultiSelectComboBox<PersonRef> box = new MultiSelectComboBox<>(label);
        people(box, people);
        return box;
    }

    /** Other people to choose from; nobody is chosen then. */
    public static void offer(ComboBox<PersonRef> box, Candidates people) {
        box.clear();
        people(box, people);
    }

    private static void people(ComboBoxBase<?, PersonRef, ?> box, Candidates people) {
        box.setItems(Candidates::isFound, people.people());
        box.setItemLabelGenerator(Candidates::label);
        if (!people.notes().isEmpty()) {
            box.addClassName("with-notes");
            box.setRenderer(LitRenderer.<PersonRef>of(CHOICE)
                    .withProperty("label", Candidates::label)
                    .withProperty("note", people::note));
        }
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
}
