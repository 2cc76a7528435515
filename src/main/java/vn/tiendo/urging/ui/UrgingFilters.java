package vn.tiendo.urging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.urging.UrgedList;
import vn.tiendo.urging.UrgingFilter;
import vn.tiendo.urging.UrgingLinks;

/** By which directive, and how high it was taken. */
class UrgingFilters extends Div {

    private static final List<Integer> LEVELS = List.of(0, 1, 2, 3);

    private final Select<UUID> directive = new Select<>();
    private final Select<Integer> level = new Select<>();

    /** @param all what is urged unfiltered */
    UrgingFilters(UrgedList all, UrgingFilter filter, UrgingWords words) {
        addClassNames("row", "urge-filters");
        Map<UUID, String> names = new LinkedHashMap<>(all.directives());
        if (filter.directiveId() != null) {
            names.putIfAbsent(filter.directiveId(), getTranslation("urging.filter.this"));
        }
        directive.setLabel(getTranslation("urging.filter.directive"));
        directive.setItems(names.keySet());
        directive.setEmptySelectionAllowed(true);
        directive.setEmptySelectionCaption(getTranslation("urging.filter.every"));
        directive.setItemLabelGenerator(
                id -> id == null ? getTranslation("urging.filter.every") : names.getOrDefault(id, ""));
        directive.setValue(filter.directiveId());
        level.setLabel(getTranslation("urging.filter.level"));
        level.setItems(LEVELS);
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("urging.filter.every"));
        level.setItemLabelGenerator(high -> high == null ? getTranslation("urging.filter.every") : words.high(high));
        level.setValue(filter.level() != null && LEVELS.contains(filter.level()) ? filter.level() : null);
        add(directive, level);
        directive.addValueChangeListener(change -> changed(change.isFromClient()));
        level.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            getUI().ifPresent(ui -> ui.navigate(
                    UrgingLinks.LIST, UrgingQuery.write(new UrgingFilter(directive.getValue(), level.getValue()))));
        }
    }
}
