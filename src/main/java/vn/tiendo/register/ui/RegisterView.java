package vn.tiendo.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** In whose name documents go out, and from which number on. */
@Route(RegisterLinks.REGISTER)
@RolesAllowed("ADMIN")
class RegisterView extends Div implements HasDynamicTitle {

    private static final int ALL = 5_000;
    private static final int MAX_LINE = 200;
    private static final int MAX_SYMBOL = 60;

    private final transient RegisterService register;
    private final transient OrganizationService organization;
    private final int year;

    RegisterView(RegisterService register, OrganizationService organization, DirectoryService directory, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.year = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).getYear();
        addClassName("page");
        List<IssuingAuthority> authorities = register.authorities();
        add(new PageHeader(getPageTitle()));
        authorities.forEach(authority -> add(numbers(authority)));
        add(authority(authorities.isEmpty() ? null : authorities.getFirst(), directory));
    }

    private FormPanel numbers(IssuingAuthority authority) {
        FormPanel form = new FormPanel();
        form.content(
                new H2(getTranslation(
                        "register.numbers",
                        organization.unit(authority.unitId()).name(),
                        Integer.toString(year))),
                new Paragraph(getTranslation("register.numbers.text")));
        IntegerField last = form.field("lastNumber", new IntegerField(getTranslation("register.last-number")));
        last.setMin(0);
        last.setMax(RegisterService.MAX_NUMBER);
        last.setValue(register.lastNumber(authority.unitId(), year));
        form.primary(getTranslation("register.numbers.action"), () -> {
            if (last.getValue() == null) {
                throw new InvalidInput("lastNumber", "register.number-missing");
            }
            register.startAfter(authority.unitId(), year, last.getValue());
            Toasts.done(getTranslation("register.saved"));
        });
        return form;
    }

    private FormPanel authority(@Nullable IssuingAuthority known, DirectoryService directory) {
        FormPanel form = new FormPanel();
        List<UnitRef> units = organization.search("", ALL);
        form.content(new H2(getTranslation("register.authority")));
        ComboBox<UnitRef> unit =
                form.field("unit", PersonChoice.unit(getTranslation("register.authority.unit"), units));
        ComboBox<UnitRef> office =
                form.field("office", PersonChoice.unit(getTranslation("register.authority.office"), units));
        Select<DirectoryService.UnitClass> drafting = new Select<>();
        drafting.setLabel(getTranslation("register.authority.drafting"));
        drafting.setItems(directory.classes());
        drafting.setItemLabelGenerator(value -> value.name().in(getLocale()));
        form.field("drafting", drafting);
        TextField line1 = form.field("line1", new TextField(getTranslation("register.authority.line1")));
        TextField line2 = form.field("line2", new TextField(getTranslation("register.authority.line2")));
        TextField place = form.field("place", new TextField(getTranslation("register.authority.place")));
        TextField symbol = form.field("symbol", new TextField(getTranslation("register.authority.symbol")));
        List.of(line1, line2, place).forEach(line -> line.setMaxLength(MAX_LINE));
        symbol.setMaxLength(MAX_SYMBOL);
        if (known != null) {
            unit.setValue(organization.unit(known.unitId()));
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
        form.primary(getTranslation("register.authority.action"), () -> {
            require(unit.getValue(), "unit");
            require(office.getValue(), "office");
            require(drafting.getValue(), "drafting");
            require(line2.getValue().isBlank() ? null : line2, "line2");
            require(symbol.getValue().isBlank() ? null : symbol, "symbol");
            register.register(new IssuingAuthority(
                    unit.getValue().id(),
                    office.getValue().id(),
                    drafting.getValue().code(),
                    line1.getValue(),
                    line2.getValue(),
                    place.getValue(),
                    symbol.getValue()));
            Toasts.done(getTranslation("register.saved"));
        });
        return form;
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new InvalidInput(field, "register.field-missing");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }
}
