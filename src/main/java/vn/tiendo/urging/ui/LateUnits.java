package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.shared.Deadline;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgedUnit;

/** Units that a letter may name, all chosen at first: what each owes since when, and how high it was taken. */
class LateUnits extends CheckboxGroup<UrgedUnit> {

    /** What is alike of a unit is told once. */
    private record Alike(Deadline due, String level, String last) {}

    private final transient UrgingWords words;
    private transient List<UrgedUnit> units;

    LateUnits(List<UrgedUnit> units, UrgingWords words) {
        this.words = words;
        this.units = units;
        setLabel(getTranslation("urging.letter.units"));
        setHelperText(getTranslation("urging.letter.units.hint"));
        addThemeVariants(CheckboxGroupVariant.HELPER_ABOVE);
        addClassName("late-units");
        setRenderer(new ComponentRenderer<>(this::unit));
        setItems(units);
        chooseAll();
    }

    Set<UUID> chosen() {
        return getValue().stream().map(UrgedUnit::unitId).collect(Collectors.toSet());
    }

    void chooseAll() {
        setValue(Set.copyOf(units));
    }

    /** Takes over who is late now; who was left out stays so. */
    void show(List<UrgedUnit> late) {
        Set<UUID> left = units.stream().map(UrgedUnit::unitId).collect(Collectors.toSet());
        left.removeAll(chosen());
        units = late;
        setItems(late);
        setValue(late.stream().filter(unit -> !left.contains(unit.unitId())).collect(Collectors.toSet()));
    }

    private Component unit(UrgedUnit unit) {
        Span name = new Span(unit.unit());
        name.addClassName("name");
        Span count = new Span(getTranslation("urging.unit.count", unit.lines().size()));
        count.addClassName("count");
        Div content = new Div(new Div(name, count));
        content.addClassName("late-unit");
        Map<Alike, List<UrgedLine>> alike = unit.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> new Alike(line.due(), words.level(line), words.last(line)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.forEach((same, lines) -> {
            Div meta = new Div(UrgingBadges.of(lines.getFirst(), words));
            meta.addClassName("card-meta");
            Div when = new Div(new Span(words.words().fully(same.due())), new Span(same.last()));
            when.addClassNames("muted", "late-when");
            content.add(new Div(lines.stream().map(words::title).collect(Collectors.joining("; "))), meta, when);
        });
        return content;
    }
}
