package vn.tiendo.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** One person: name and e-mail, the account, posts and roles, and what was done with them. */
@Route(OrganizationLinks.EDIT_PERSON + "/:login")
@RolesAllowed("ADMIN")
class PersonEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 50;

    private final transient PeopleAdminService admin;
    private final transient AccountService accounts;
    private final transient OrganizationService organization;
    private final transient Timelines timelines;
    private final transient DueText words;
    private final transient List<PersonPanel> panels;
    private final String baseUrl;
    private final Div acts = new Div();
    private String title = "";

    PersonEditView(
            PeopleAdminService admin,
            AccountService accounts,
            OrganizationService organization,
            Timelines timelines,
            DueText words,
            List<PersonPanel> panels,
            @Value("${tiendo.base-url:}") String baseUrl) {
        this.admin = admin;
        this.accounts = accounts;
        this.organization = organization;
        this.timelines = timelines;
        this.words = words;
        this.panels = panels;
        this.baseUrl = baseUrl;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("login").orElse(""));
    }

    private void show(String login) {
        PersonEntry person = admin.person(login);
        List<UnitRef> units = organization.search("", UnitEditView.ALL);
        Map<String, String> names = units.stream().collect(Collectors.toMap(UnitRef::code, UnitRef::name));
        PostPanels posts = new PostPanels(this, admin, words, person.login(), () -> {
            Toasts.done(getTranslation("organization.admin.saved"));
            show(login);
        });
        title = person.fullName();
        removeAll();
        add(
                new ActionLink(OrganizationLinks.people(), getTranslation("organization.admin.person.back")),
                new PageHeader(title),
                new Paragraph(getTranslation("organization.admin.person.known-as", person.login())),
                notes(person),
                new AccountPanel(accounts, words, person.login(), baseUrl, () -> showActs(person)),
                new H2(getTranslation("organization.admin.post.title-list")),
                posts.list(names),
                posts.givePost(units),
                posts.giveRole(units),
                change(person),
                new H2(getTranslation("organization.admin.acts")),
                acts);
        showActs(person);
    }

    private Div notes(PersonEntry person) {
        Div notes = new Div();
        panels.forEach(panel -> panel.panel(id(person), person.login()).ifPresent(notes::add));
        return notes;
    }

    private void showActs(PersonEntry person) {
        acts.removeAll();
        acts.add(timelines.newest(AuditScope.under(id(person)), ACTS));
    }

    private FoldedForm change(PersonEntry person) {
        FormPanel form = new FormPanel();
        PersonFields fields = new PersonFields(form);
        fields.show(person);
        form.action(getTranslation("organization.admin.person.save"), () -> {
            admin.change(person, fields.read(person.login()));
            Toasts.done(getTranslation("organization.admin.saved"));
            show(person.login());
        });
        return new FoldedForm(getTranslation("organization.admin.person.change"), form);
    }

    private java.util.UUID id(PersonEntry person) {
        return organization
                .personByLogin(person.login())
                .orElseThrow(NotFound::new)
                .id();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
