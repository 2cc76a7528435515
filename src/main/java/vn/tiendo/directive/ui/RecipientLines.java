package vn.tiendo.directive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.DirectoryService.UnitClass;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.FormPanel;

/** To whom the directive goes; an alias shows the units behind it while it is drafted. */
class RecipientLines extends Div {

    private final UUID directiveId;
    private final transient DirectiveService directives;
    private final transient DraftChoices choices;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private Runnable changed = () -> {};

    RecipientLines(UUID directiveId, DirectiveService directives, DraftChoices choices, FormPanel form) {
        this.directiveId = directiveId;
        this.directives = directives;
        this.choices = choices;
        addClassName("wide");
        list.addClassName("form-content");
        Button more = new Button(getTranslation("directive.recipient.add"), click -> {
            add(new DirectiveDraft.RecipientDraft(Ids.next(), "", null, null));
            changed.run();
        });
        add(list, more);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(List<DirectiveDraft.RecipientDraft> recipients) {
        lines.clear();
        list.removeAll();
        recipients.forEach(this::add);
        changed.run();
    }

    List<DirectiveDraft.RecipientDraft> read() {
        return lines.stream().map(Line::read).toList();
    }

    private void add(DirectiveDraft.RecipientDraft recipient) {
        Line line = new Line(recipient);
        lines.add(line);
        list.add(line);
    }

    /** One recipient. */
    private final class Line extends FieldSet {

        private final UUID id;
        private final TextField label = new TextField(getTranslation("directive.recipient.label"));
        private final Select<UnitClass> unitClass = new Select<>();
        private final ComboBox<UnitRef> unit =
                PersonChoice.unit(getTranslation("directive.recipient.unit"), choices.units());
        private final Paragraph units = new Paragraph();

        Line(DirectiveDraft.RecipientDraft recipient) {
            this.id = recipient.id();
            addClassName("line");
            unitClass.setLabel(getTranslation("directive.recipient.class"));
            unitClass.setItems(choices.classes());
            unitClass.setItemLabelGenerator(
                    value -> value == null ? "" : value.name().in(getLocale()));
            unitClass.setEmptySelectionAllowed(true);
            label.setValue(recipient.label());
            choices.classes().stream()
                    .filter(known -> known.code().equals(recipient.unitClass()))
                    .findFirst()
                    .ifPresent(unitClass::setValue);
            unit.getListDataView()
                    .getItems()
                    .filter(known -> known.id().equals(recipient.unitId()))
                    .findFirst()
                    .ifPresent(unit::setValue);
            Button remove = new Button(getTranslation("directive.recipient.remove"), click -> {
                lines.remove(this);
                list.remove(this);
                changed.run();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            Div row = new Div(label, unitClass, unit);
            row.addClassName("row");
            units.addClassName("muted");
            add(row, units, remove);
            label.addValueChangeListener(change -> changed.run());
            unitClass.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    unit.clear();
                }
                resolve();
            });
            unit.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    unitClass.clear();
                }
                resolve();
            });
            resolve();
        }

        private void resolve() {
            List<UnitRef> resolved = directives.resolve(directiveId, read());
            units.setText(getTranslation(
                    "directive.recipient.resolved",
                    resolved.size(),
                    resolved.stream().map(UnitRef::shortName).collect(Collectors.joining(", "))));
        }

        DirectiveDraft.RecipientDraft read() {
            @Nullable UnitClass alias = unitClass.getValue();
            @Nullable UnitRef one = unit.getValue();
            return new DirectiveDraft.RecipientDraft(
                    id, label.getValue(), alias == null ? null : alias.code(), one == null ? null : one.id());
        }
    }
}
