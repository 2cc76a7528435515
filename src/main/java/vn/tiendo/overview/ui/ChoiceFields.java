package vn.tiendo.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.RunningDirective;

/** Above a list: what it counts, and of which directive; every change goes through the address. */
class ChoiceFields<E extends Enum<E>> extends Div {

    private final Select<E> what = new Select<>();
    private final Select<RunningDirective.Head> directive = new Select<>();
    private final transient BiFunction<E, @Nullable UUID, String> address;

    /** @param prefix of the keys of what can be counted */
    ChoiceFields(List<E> values, String prefix, BiFunction<E, @Nullable UUID, String> address) {
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
        add(what, directive);
    }

    void show(E chosen, @Nullable UUID of, List<RunningDirective.Head> heads) {
        what.setValue(chosen);
        directive.setItems(heads);
        directive.setValue(
                heads.stream().filter(head -> head.id().equals(of)).findFirst().orElse(null));
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            RunningDirective.Head of = directive.getValue();
            String place = address.apply(what.getValue(), of == null ? null : of.id());
            getUI().ifPresent(ui -> ui.navigate(place));
        }
    }
}
