package vn.tiendo.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Problems;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** The form with which the administrator enters an authority: its lines on paper, its office, who drafts directives for it. */
@org.springframework.stereotype.Component
class AuthorityForms {

    private static final int ALL = 5_000;
    private static final int MAX_LINE = 200;
    private static final int MAX_SYMBOL = 60;

    private final RegisterService register;
    private final OrganizationService organization;
    private final DirectoryService directory;

    AuthorityForms(RegisterService register, OrganizationService organization, DirectoryService directory) {
        this.register = register;
        this.organization = organization;
        this.directory = directory;
    }

    /**
     * @param known null for a new one
     * @param saved hears of which unit it is
     */
    FormPanel authority(@Nullable IssuingAuthority known, Component page, Consumer<String> saved) {
        FormPanel form = new FormPanel();
        List<UnitRef> units = organization.search("", ALL);
        form.content(new H2(page.getTranslation(known == null ? "register.authority.new" : "register.authority")));
        ComboBox<UnitRef> unit =
                form.field("unit", PersonChoice.unit(page.getTranslation("register.authority.unit"), units));
        ComboBox<UnitRef> office =
                form.field("office", PersonChoice.unit(page.getTranslation("register.authority.office"), units));
        Select<DirectoryService.UnitClass> drafting = form.field("drafting", drafting(page));
        TextField line1 = form.field("line1", text(page, "line1", MAX_LINE));
        TextField line2 = form.field("line2", text(page, "line2", MAX_LINE));
        TextField place = form.field("place", text(page, "place", MAX_LINE));
        TextField symbol = form.field("symbol", text(page, "symbol", MAX_SYMBOL));
        if (known != null) {
            unit.setValue(organization.unit(known.unitId()));
            unit.setReadOnly(true);
            office.setValue(organization.unit(known.officeUnitId()));
            directory.classes().stream()
                    .filter(value -> value.code().equals(known.draftingClass()))
                    .findFirst()
                    .ifPresent(drafting::setValue);
            line1.setValue(known.line1());
            line2.setValue(known.line2());
            place.setValue(known.placeName());
            symbol.setValue(known.symbol());
        }
        AtomicReference<@Nullable Integer> version = new AtomicReference<>(known == null ? null : known.version());
        form.primary(page.getTranslation("register.authority.action"), () -> {
            Problems problems = new Problems();
            require(problems, unit.getValue() == null, "unit");
            require(problems, office.getValue() == null, "office");
            require(problems, line2.getValue().isBlank(), "line2");
            require(problems, symbol.getValue().isBlank(), "symbol");
            if (known == null
                    && unit.getValue() != null
                    && register.authority(unit.getValue().id()).isPresent()) {
                problems.add("unit", "register.authority.known");
            }
            problems.require();
            IssuingAuthority stored = register.register(new IssuingAuthority(
                    unit.getValue().id(),
                    office.getValue().id(),
                    Optional.ofNullable(drafting.getValue())
                            .map(DirectoryService.UnitClass::code)
                            .orElse(null),
                    line1.getValue(),
                    line2.getValue(),
                    place.getValue(),
                    symbol.getValue(),
                    version.get()));
            version.set(stored.version());
            Toasts.done(page.getTranslation("register.saved"));
            if (known == null) {
                saved.accept(unit.getValue().id().toString());
            }
        });
        return form;
    }

    private Select<DirectoryService.UnitClass> drafting(Component page) {
        Select<DirectoryService.UnitClass> drafting = new Select<>();
        drafting.setLabel(page.getTranslation("register.authority.drafting"));
        drafting.setHelperText(page.getTranslation("register.authority.drafting.hint"));
        drafting.setItems(directory.classes());
        drafting.setEmptySelectionAllowed(true);
        drafting.setEmptySelectionCaption(page.getTranslation("register.authority.drafting.none"));
        drafting.setItemLabelGenerator(value -> value == null
                ? page.getTranslation("register.authority.drafting.none")
                : value.name().in(UI.getCurrent().getLocale()));
        return drafting;
    }

    private static TextField text(Component page, String name, int length) {
        TextField field = new TextField(page.getTranslation("register.authority." + name));
        field.setMaxLength(length);
        return field;
    }

    private static void require(Problems problems, boolean missing, String field) {
        if (missing) {
            problems.add(field, "register.field-missing");
        }
    }
}
