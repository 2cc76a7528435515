package vn.tiendo.organization.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.Excerpt;
import vn.tiendo.organization.DirectoryService.Holding;
import vn.tiendo.organization.DirectoryService.PersonCard;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.shared.ui.PageHeader;

/** Everybody by last word of the name, with posts and units; found by name or by unit, accents or not. */
@Route(OrganizationLinks.PEOPLE)
@PermitAll
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final DirectoryService directory;
    private final boolean administers;
    private final SearchBox search;
    private final transient DirectorySheets sheets;
    private final Div file = new Div();
    private final UnorderedList list = new UnorderedList();

    PeopleView(DirectoryService directory, DirectorySheets sheets, AuthenticationContext authentication) {
        this.sheets = sheets;
        this.directory = directory;
        this.administers = authentication.hasRole("ADMIN");
        search = new SearchBox(OrganizationLinks.PEOPLE, getTranslation("organization.people.search"));
        addClassNames("page", "people");
        list.addClassName("cards");
        PageHeader header = administers
                ? new PageHeader(
                        getPageTitle(),
                        new ActionLink(OrganizationLinks.NEW_PERSON, getTranslation("organization.admin.new-person")))
                : new PageHeader(getPageTitle());
        add(header, search, file, list, search.more());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.people.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.read(event.getLocation());
        Excerpt<PersonCard> found = directory.people(search.text(), search.limit());
        file.removeAll();
        list.removeAll();
        if (!found.rows().isEmpty()) {
            file.add(sheets.people(search.text()));
        }
        found.rows().forEach(card -> list.add(item(card)));
        search.tell(found, "organization.people.count");
    }

    private ListItem item(PersonCard card) {
        ListItem item = new ListItem(
                administers
                        ? new H2(new RouterLink(
                                card.name(), PersonEditView.class, new RouteParameters("login", card.login())))
                        : new H2(card.name()));
        item.addClassNames("card", "person-card");
        if (card.posts().isEmpty()) {
            item.add(new Paragraph(getTranslation("organization.people.no-post")));
        }
        card.posts().forEach(post -> item.add(line(post)));
        if (card.email() != null) {
            item.add(new Anchor("mailto:" + card.email(), card.email()));
        }
        return item;
    }

    private static Paragraph line(Holding post) {
        return new Paragraph(
                new Span(post.title() + " · "),
                new RouterLink(post.unitName(), UnitView.class, new RouteParameters("code", post.unitCode())));
    }
}
