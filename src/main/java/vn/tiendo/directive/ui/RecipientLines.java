package vn.tiendo.directive.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
class RecipientLines extends EditedLines<RecipientLines.Line> {

    private static final int MAX_LABEL = 300;

    private final UUID directiveId;
    private final transient DirectiveService directives;
    private final transient DraftChoices choices;

    RecipientLines(UUID directiveId, DirectiveService directives, DraftChoices choices, FormPanel form) {
        super(form, "recipients", form.getTranslation("directive.recipient.add"));
        this.directiveId = directiveId;
        this.directives = directives;
        this.choices = choices;
    }

    @Override
    Line fresh() {
        return new Line(new DirectiveDraft.RecipientDraft(Ids.next(), "", null, null));
    }

    @Override
    String nameOf(Line line) {
        String label = line.read().label();
        return label.isBlank() ? getTranslation("directive.recipient.new") : label;
    }

    void show(List<DirectiveDraft.RecipientDraft> recipients) {
        showAll(recipients.stream().map(Line::new).toList());
        tellChange();
    }

    List<DirectiveDraft.RecipientDraft> read() {
        return lines().stream().map(Line::read).toList();
    }

    /** One recipient. */
    final class Line extends FieldSet {

        private final UUID id;
        private final TextField label = new TextField(getTranslation("directive.recipient.label"));
        private final Select<UnitClass> unitClass = new Select<>();
        private final ComboBox<UnitRef> unit =
                PersonChoice.unit(getTranslation("directive.recipient.unit"), choices.units());
        private final Paragraph units = new Paragraph();

        Line(DirectiveDraft.RecipientDraft recipient) {
            this.id = recipient.id();
            addClassName("line");
            label.setMaxLength(MAX_LABEL);
            unitClass.setLabel(getTranslation("directive.recipient.class"));
            unitClass.setItems(choices.classes());
            unitClass.setItemLabelGenerator(
                    value -> value == null ? "" : value.name().in(getLocale()));
            unitClass.setEmptySelectionAllowed(true);
            fill(recipient);
            bind(recipient.field("label"), label);
            bind(recipient.field("units"), unitClass);
            Div row = new Div(label, unitClass, unit);
            row.addClassNames("row", "fields");
            units.addClassName("muted");
            add(row, units, removal(this, getTranslation("directive.recipient.remove")));
            label.addValueChangeListener(change -> tellChange());
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

        private void fill(DirectiveDraft.RecipientDraft recipient) {
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
        }

        private void resolve() {
            List<UnitRef> resolved = directives.resolve(directiveId, read());
            units.setText(
                    resolved.isEmpty()
                            ? getTranslation("directive.recipient.none")
                            : getTranslation(
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
