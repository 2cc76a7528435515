package vn.tiendo;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.digest.DigestService;
import vn.tiendo.feed.ui.FeedPanel;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.AccountService.TextSize;
import vn.tiendo.organization.SignedInPerson;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** What everybody settles for oneself: the size of the text, mails, the calendar, the password. */
@Route(OwnAccountView.ROUTE)
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

    static final String ROUTE = "tai-khoan";

    private final transient AccountService accounts;
    private final transient LoginBrake brake;

    OwnAccountView(
            AccountService accounts,
            AccountFacts facts,
            DigestService digests,
            ObjectProvider<FeedPanel> feed,
            LoginBrake brake,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        this.brake = brake;
        SignedInPerson person =
                authentication.getAuthenticatedUser(SignedInPerson.class).orElseThrow();
        addClassNames("page", "narrow");
        add(new PageHeader(getPageTitle()), facts.of(person), textSize());
        if (authentication.hasRole("USER")) {
            add(mail(digests), feed.getObject());
        }
        add(password(person.getUsername()));
    }

    private FormPanel textSize() {
        RadioButtonGroup<TextSize> size = new RadioButtonGroup<>(getTranslation("porch.own.text-size"));
        size.addClassName("choices");
        size.setItems(TextSize.values());
        size.setItemLabelGenerator(value -> getTranslation("AccountService.TextSize." + value));
        size.setValue(accounts.textSize());
        FormPanel form = new FormPanel();
        form.content(new H2(getTranslation("porch.own.reading")), size);
        form.action(getTranslation("porch.own.text-size.action"), () -> {
            accounts.chooseTextSize(size.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return form;
    }

    private FormPanel mail(DigestService digests) {
        Checkbox wanted = new Checkbox(getTranslation("porch.own.mail.wanted"), digests.wanted());
        FormPanel form = new FormPanel();
        form.content(
                new H2(getTranslation("porch.own.mail")), new Paragraph(getTranslation("porch.own.mail.text")), wanted);
        form.action(getTranslation("porch.own.mail.action"), () -> {
            digests.choose(wanted.getValue());
            Toasts.done(getTranslation("porch.own.mail.done"));
        });
        return form;
    }

    /** Whoever has found a session open must not try passwords here that the login page would not let him try. */
    private FormPanel password(String owner) {
        FormPanel form = new FormPanel();
        TextField login = new TextField(getTranslation("porch.password.login"));
        login.setValue(owner);
        login.setReadOnly(true);
        login.setAutocomplete(Autocomplete.USERNAME);
        form.content(
                new H2(getTranslation("porch.own.password")),
                new Paragraph(getTranslation("porch.own.password.text")),
                login);
        PasswordField present = form.field("present", new PasswordField(getTranslation("porch.own.present")));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        PasswordField password = form.field("password", new PasswordField(getTranslation("porch.own.next")));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("porch.set-up.password.hint"));
        form.primary(getTranslation("porch.own.password.action"), () -> {
            if (!brake.admits(owner, VaadinRequest.getCurrent().getRemoteAddr())) {
                throw new InvalidInput("present", "porch.own.brake");
            }
            accounts.changePassword(present.getValue(), password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation(SecurityConfiguration.LOGIN + "?password"));
        });
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("porch.own.title");
    }
}
