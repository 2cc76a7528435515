package vn.tiendo.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditChoices;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.shared.PersonName;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The fields by which a history is filtered; each offers only what occurs in it. */
class TimelineFilter extends Div {

    private final ComboBox<String> act;
    private final ComboBox<AuditChoices.Choice> person;
    private final ComboBox<AuditChoices.Choice> unit;
    private final VietnameseDatePicker from;
    private final VietnameseDatePicker until;

    TimelineFilter(AuditChoices choices, AuditFilter filter, ActWords acts, Consumer<AuditFilter> changed) {
        addClassNames("row", "timeline-filter");
        act = new ComboBox<>(getTranslation("audit.filter.act"));
        act.setItemLabelGenerator(acts::act);
        act.setItems(
                (item, typed) -> contains(acts.act(item), typed),
                choices.acts().stream()
                        .sorted(Comparator.comparing(acts::act, VietnameseOrder.TEXT))
                        .toList());
        act.setValue(choices.acts().contains(filter.act()) ? filter.act() : null);
        person = choice("audit.filter.person", choices.people(), filter.actorId(), PersonName.ORDER);
        unit = choice("audit.filter.unit", choices.units(), filter.unitId(), VietnameseOrder.TEXT);
        unit.setVisible(!choices.units().isEmpty());
        from = new VietnameseDatePicker(getTranslation("audit.filter.from"));
        from.setValue(filter.from());
        until = new VietnameseDatePicker(getTranslation("audit.filter.until"));
        until.setValue(filter.until());
        act.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        Button clear = new Button(getTranslation("audit.filter.clear"), click -> changed.accept(AuditFilter.NONE));
        add(act, person, unit, from, until, clear);
        Stream.<HasValue<?, ?>>of(act, person, unit, from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(filter());
                    }
                }));
    }

    private AuditFilter filter() {
        return new AuditFilter(act.getValue(), id(person), id(unit), from.getValue(), until.getValue());
    }

    private ComboBox<AuditChoices.Choice> choice(
            String label, List<AuditChoices.Choice> choices, @Nullable UUID chosen, Comparator<String> order) {
        ComboBox<AuditChoices.Choice> box = new ComboBox<>(getTranslation(label));
        box.setItemLabelGenerator(AuditChoices.Choice::name);
        box.setClearButtonVisible(true);
        box.setItems(
                (item, typed) -> contains(item.name(), typed),
                choices.stream()
                        .sorted(Comparator.comparing(AuditChoices.Choice::name, order))
                        .toList());
        choices.stream()
                .filter(choice -> choice.id().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    private static boolean contains(String label, String typed) {
        return SearchText.of(label).contains(SearchText.of(typed));
    }

    private static @Nullable UUID id(ComboBox<AuditChoices.Choice> box) {
        AuditChoices.Choice value = box.getValue();
        return value == null ? null : value.id();
    }
}
