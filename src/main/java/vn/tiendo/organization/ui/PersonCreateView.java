package vn.tiendo.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** Adds a person; posts, roles and the way in follow on the person's page. */
@Route(OrganizationLinks.NEW_PERSON)
@RolesAllowed("ADMIN")
class PersonCreateView extends Div implements HasDynamicTitle {

    private String proposed = "";

    PersonCreateView(PeopleAdminService admin) {
        addClassName("page");
        FormPanel form = new FormPanel();
        PersonFields fields = new PersonFields(form);
        TextField login = form.field(
                "login",
                new TextField(getTranslation("form.required", getTranslation("organization.admin.person.login"))));
        login.setHelperText(getTranslation("organization.admin.person.login.hint"));
        fields.name().addValueChangeListener(change -> {
            if (login.getValue().equals(proposed) && !change.getValue().isBlank()) {
                proposed = admin.proposedLogin(change.getValue());
                login.setValue(proposed);
            }
        });
        form.primary(getTranslation("organization.admin.person.create"), () -> {
            PersonEntry person = fields.read(login.getValue());
            admin.create(person);
            Toasts.done(getTranslation("organization.admin.person.created", person.fullName()));
            getUI().ifPresent(ui -> ui.navigate(OrganizationLinks.editPerson(person.login())));
        });
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation("organization.admin.person.create.text")),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.admin.new-person");
    }
}
