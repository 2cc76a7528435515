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
import vn.tiendo.organization.AccountService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;

/** Sets the first or the next password of an account from a link that works once. */
@Route(value = "mat-khau/:token", autoLayout = false)
@AnonymousAllowed
class PasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountService accounts;

    PasswordView(AccountService accounts) {
        this.accounts = accounts;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        String owner = accounts.invited(token).orElseThrow(NotFound::new);
        FormPanel form = new FormPanel();
        TextField login = new TextField(getTranslation("porch.password.login"));
        login.setValue(owner);
        login.setReadOnly(true);
        login.setAutocomplete(Autocomplete.USERNAME); // so that a password manager keeps both together
        form.content(login);
        PasswordField password = form.field("password", new PasswordField(getTranslation("porch.set-up.password")));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("porch.set-up.password.hint"));
        form.primary(getTranslation("porch.password.action"), () -> {
            accounts.redeem(token, password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation(SecurityConfiguration.LOGIN));
        });
        removeAll();
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("porch.password.text")), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("porch.password.title");
    }
}
