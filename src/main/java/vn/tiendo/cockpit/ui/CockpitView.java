package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.bookmark.ui.BookmarkMenus;
import vn.tiendo.cockpit.CockpitFilter;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.CockpitPage;
import vn.tiendo.cockpit.CockpitService;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** "Điều hành": every directive that runs and that the reader follows, the worst first. */
@Route(CockpitLinks.COCKPIT)
@RolesAllowed("USER")
class CockpitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CockpitService cockpit;
    private final transient BookmarkMenus bookmarks;
    private final transient DueText words;
    private final CockpitFilters filters = new CockpitFilters();
    private final Span moment = new Span();
    private final Div list = new Div();

    CockpitView(CockpitService cockpit, BookmarkMenus bookmarks, DueText words) {
        this.cockpit = cockpit;
        this.bookmarks = bookmarks;
        this.words = words;
        addClassNames("page", "overview", "cockpit");
        moment.addClassName("muted");
        add(new PageHeader(getPageTitle(), moment), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        CockpitQuery query = CockpitQuery.read(event.getLocation().getQueryParameters());
        CockpitPage page = cockpit.page(query.filter(), query.order(), query.page());
        moment.setText(getTranslation("overview.moment", words.now()));
        filters.show(query, page.fields(), bookmarks.on(event.getLocation(), CockpitQuery.PAGE));
        filters.setVisible(!page.fields().isEmpty());
        list.removeAll();
        if (page.rows().isEmpty()) {
            list.add(none(query.filter()));
            return;
        }
        list.add(new Paragraph(getTranslation("cockpit.count", page.all())), new CockpitTable(page.rows(), words));
        if (page.pages() > 1) {
            list.add(pages(query, page));
        }
    }

    /** Why there is nothing, and what next (UX-27). */
    private Component none(CockpitFilter filter) {
        return filter.equals(CockpitFilter.NONE)
                ? new EmptyState(
                        getTranslation("overview.none"),
                        getTranslation("overview.none.hint"),
                        new Anchor(DirectiveLinks.LIST, getTranslation("overview.none.link")))
                : new EmptyState(
                        getTranslation("cockpit.none"),
                        "",
                        new Button(
                                getTranslation("task.filter.clear"),
                                click -> getUI().ifPresent(ui -> ui.navigate(CockpitLinks.COCKPIT))));
    }

    private Component pages(CockpitQuery query, CockpitPage page) {
        Nav pages = new Nav();
        pages.addClassName("pages");
        pages.setAriaLabel(getTranslation("cockpit.pages"));
        if (page.number() > 1) {
            pages.add(to(query.on(page.number() - 1), "cockpit.page.before"));
        }
        pages.add(new Span(getTranslation("cockpit.page", page.number(), page.pages())));
        if (page.number() < page.pages()) {
            pages.add(to(query.on(page.number() + 1), "cockpit.page.next"));
        }
        return pages;
    }

    private Anchor to(CockpitQuery query, String key) {
        Location place = new Location(CockpitLinks.COCKPIT, query.parameters());
        Anchor link = new Anchor(place.getPathWithQueryParameters(), getTranslation(key));
        link.addClassName("action-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cockpit.title");
    }
}
