package vn.tiendo.organization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.UnitClass;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.entry.UnitBook;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.ui.FormPanel;

/** What is entered about a unit, whether it is new or changes. */
final class UnitFields {

    private final FormPanel form;
    private final List<UnitRef> units;
    private final TextField name;
    private final TextField shortName;
    private final Select<UnitClass> unitClass;
    private final Select<UnitClass> level;
    private final ComboBox<UnitRef> parent;
    private final TextField email;
    private final TextField place;
    private final Checkbox virtual;
    private final Checkbox external;

    UnitFields(FormPanel form, DirectoryService directory, UnitBook book, List<UnitRef> units) {
        this.form = form;
        this.units = units;
        name = form.field("name", new TextField(required("name")));
        shortName = form.field("shortName", new TextField(text("short-name")));
        shortName.setHelperText(text("short-name.hint"));
        unitClass = form.field("class", select(required("class"), directory.classes()));
        level = form.field("level", select(required("level"), directory.levels()));
        unitClass.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(
                        level,
                        directory.levels(),
                        book.terms().levelOfClass().get(change.getValue().code()));
            }
        });
        parent = form.field("parent", PersonChoice.unit(text("parent"), units));
        parent.setClearButtonVisible(true);
        email = form.field("email", new TextField(text("email")));
        email.setHelperText(text("email.hint"));
        place = form.field("place", new TextField(text("place")));
        virtual = new Checkbox(text("virtual"));
        external = new Checkbox(text("external"));
        form.content(virtual, external);
    }

    void show(UnitEntry unit, DirectoryService directory) {
        name.setValue(unit.name());
        shortName.setValue(unit.shortName());
        choose(unitClass, directory.classes(), unit.classCode());
        choose(level, directory.levels(), unit.levelCode());
        units.stream()
                .filter(each -> each.code().equals(unit.parentCode()))
                .findFirst()
                .ifPresent(parent::setValue);
        email.setValue(Objects.requireNonNullElse(unit.email(), ""));
        place.setValue(Objects.requireNonNullElse(unit.place(), ""));
        virtual.setValue(unit.virtual());
        external.setValue(unit.external());
    }

    /** @param kept code of the unit above where the list of choices does not hold it: it has ended */
    UnitEntry read(String code, LocalDate from, @Nullable LocalDate to, @Nullable String kept) {
        String chosen = parent.getValue() == null ? null : parent.getValue().code();
        boolean unlisted =
                kept != null && units.stream().noneMatch(unit -> unit.code().equals(kept));
        return new UnitEntry(
                code,
                name.getValue(),
                shortName.getValue(),
                unitClass.getValue() == null ? "" : unitClass.getValue().code(),
                level.getValue() == null ? "" : level.getValue().code(),
                chosen == null && unlisted ? kept : chosen,
                virtual.getValue(),
                external.getValue(),
                from,
                to,
                email.getValue(),
                place.getValue());
    }

    private static void choose(Select<UnitClass> select, List<UnitClass> all, @Nullable String code) {
        all.stream().filter(each -> each.code().equals(code)).findFirst().ifPresent(select::setValue);
    }

    private Select<UnitClass> select(String label, List<UnitClass> items) {
        Select<UnitClass> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item.name().in(UI.getCurrent().getLocale()));
        return select;
    }

    private String required(String key) {
        return form.getTranslation("form.required", text(key));
    }

    private String text(String key) {
        return form.getTranslation("organization.admin.unit." + key);
    }
}
