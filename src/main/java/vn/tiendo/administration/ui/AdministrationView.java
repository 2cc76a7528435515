package vn.tiendo.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.administration.AdministrationLinks;
import vn.tiendo.calendar.CalendarLinks;
import vn.tiendo.legal.LegalLinks;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.shared.ui.PageHeader;

/** What an administrator does, each with the page for it. */
@Route(AdministrationLinks.ADMINISTRATION)
@RolesAllowed("ADMIN")
class AdministrationView extends Div implements HasDynamicTitle {

    private final UnorderedList list = new UnorderedList();

    AdministrationView() {
        addClassName("page");
        list.addClassName("cards");
        card(OrganizationLinks.UNITS, "units");
        card(OrganizationLinks.NEW_UNIT, "new-unit");
        card(OrganizationLinks.PEOPLE, "people");
        card(OrganizationLinks.NEW_PERSON, "new-person");
        card(OrganizationLinks.EMAIL_DOMAINS, "email");
        card(CalendarLinks.CALENDAR, "calendar");
        card(LegalLinks.INSTRUMENTS, "legal");
        card(AdministrationLinks.IMPORT, "import");
        add(new PageHeader(getPageTitle()), list);
    }

    private void card(String path, String key) {
        Anchor link = new Anchor(path, getTranslation("administration.card." + key));
        link.addClassName("card-title");
        ListItem item =
                new ListItem(new H2(link), new Paragraph(getTranslation("administration.card." + key + ".text")));
        item.addClassName("card");
        list.add(item);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.title");
    }
}
