package vn.tiendo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.tiendo.organization.FirstAdminService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;

/** Makes the first administrator from a link that works once. */
@Route(value = "thiet-lap/:token", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdminService admins;

    SetUpView(FirstAdminService admins) {
        this.admins = admins;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        if (!admins.isOpen(token)) {
            throw new NotFound();
        }
        FormPanel form = new FormPanel();
        TextField name = form.field("fullName", new TextField(getTranslation("porch.set-up.full-name")));
        TextField login = form.field("login", new TextField(getTranslation("porch.set-up.login")));
        PasswordField password = form.field("password", new PasswordField(getTranslation("porch.set-up.password")));
        name.setAutocomplete(Autocomplete.NAME);
        login.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("porch.set-up.password.hint"));
        form.primary(getTranslation("porch.set-up.action"), () -> {
            admins.redeem(token, name.getValue(), login.getValue(), password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation(SecurityConfiguration.LOGIN));
        });
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("porch.set-up.text")), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("porch.set-up.title");
    }
}
