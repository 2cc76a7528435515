package vn.tiendo.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** In whose name documents go out, and from which number on: one authority after the other, and new ones. */
@Route(RegisterLinks.REGISTER)
@RolesAllowed("ADMIN")
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AUTHORITY = "co-quan";
    private static final String NEW = "moi";

    private final transient RegisterService register;
    private final transient OrganizationService organization;
    private final transient AuthorityForms forms;
    private final int year;

    RegisterView(RegisterService register, OrganizationService organization, AuthorityForms forms, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.forms = forms;
        this.year = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).getYear();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AUTHORITY)
                .orElse("");
        List<IssuingAuthority> authorities = register.authorities();
        Button another = new Button(getTranslation("register.authority.add"), click -> go(NEW));
        add(new PageHeader(getPageTitle(), another));
        if (authorities.isEmpty() || asked.equals(NEW)) {
            another.setVisible(false);
            if (!authorities.isEmpty()) {
                add(choice(authorities, null));
            }
            add(forms.authority(null, this, this::go));
            return;
        }
        IssuingAuthority authority = asked.isEmpty() ? authorities.getFirst() : chosen(authorities, Ids.read(asked));
        add(choice(authorities, authority.unitId()), numbers(authority), forms.authority(authority, this, this::go));
    }

    private static IssuingAuthority chosen(List<IssuingAuthority> authorities, UUID unitId) {
        return authorities.stream()
                .filter(authority -> authority.unitId().equals(unitId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Select<UnitRef> choice(List<IssuingAuthority> authorities, @Nullable UUID shown) {
        Map<UUID, UnitRef> units = organization.units(
                authorities.stream().map(IssuingAuthority::unitId).collect(Collectors.toSet()));
        Select<UnitRef> choice = new Select<>();
        choice.setLabel(getTranslation("register.authority.choose"));
        choice.setItemLabelGenerator(UnitRef::name);
        choice.setItems(authorities.stream()
                .map(authority -> units.get(authority.unitId()))
                .toList());
        Optional.ofNullable(shown).map(units::get).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue().id().toString());
            }
        });
        return choice;
    }

    private void go(String authority) {
        UI.getCurrent().navigate(RegisterLinks.REGISTER, QueryParameters.of(AUTHORITY, authority));
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

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }
}
