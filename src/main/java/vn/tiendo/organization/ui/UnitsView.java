package vn.tiendo.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import vn.tiendo.organization.DirectoryService.UnitCard;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.shared.ui.PageHeader;

/** All living units from the top of the tree down, with who leads and who serves them. */
@Route(OrganizationLinks.UNITS)
@PermitAll
class UnitsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final DirectoryService directory;
    private final SearchBox search;
    private final transient DirectorySheets sheets;
    private final Div file = new Div();
    private final UnorderedList list = new UnorderedList();

    UnitsView(DirectoryService directory, DirectorySheets sheets, AuthenticationContext authentication) {
        this.sheets = sheets;
        this.directory = directory;
        search = new SearchBox(OrganizationLinks.UNITS, getTranslation("organization.units.search"));
        addClassNames("page", "units");
        list.addClassName("cards");
        PageHeader header = authentication.hasRole("ADMIN")
                ? new PageHeader(
                        getPageTitle(),
                        new ActionLink(OrganizationLinks.NEW_UNIT, getTranslation("organization.admin.new-unit")))
                : new PageHeader(getPageTitle());
        add(header, search, file, list, search.more());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.units.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.read(event.getLocation());
        Excerpt<UnitCard> found = directory.units(search.text(), search.limit());
        file.removeAll();
        list.removeAll();
        if (!found.rows().isEmpty()) {
            file.add(sheets.units(search.text()));
        }
        found.rows().forEach(card -> list.add(item(card)));
        search.tell(found, "organization.units.count");
    }

    private ListItem item(UnitCard card) {
        ListItem item = new ListItem(
                new H2(new RouterLink(
                        card.unit().name(),
                        UnitView.class,
                        new RouteParameters("code", card.unit().code()))),
                new Paragraph(kind(card)));
        item.addClassNames("card", "unit-card", "depth-" + card.depth());
        item.add(new UnitOfficers(card));
        return item;
    }

    private String kind(UnitCard card) {
        String kind = card.kind().in(getLocale());
        return card.parent() == null ? kind : getTranslation("organization.unit.kind-below", kind, card.parent());
    }
}
