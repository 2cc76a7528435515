package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.bookmark.ui.BookmarkMenus;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.bulk.ui.BulkButton;
import vn.tiendo.bulk.ui.BulkChoice;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.cockpit.CockpitFilter;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.CockpitPage;
import vn.tiendo.cockpit.CockpitService;
import vn.tiendo.cockpit.TrackedDirective;
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
    private final transient CockpitActs acts;
    private final transient BulkPanels panels;
    private final transient BookmarkMenus bookmarks;
    private final transient CockpitSheets sheets;
    private final transient DueText words;
    private final CockpitFilters filters = new CockpitFilters();
    private final Span moment = new Span();
    private final Div list = new Div();
    private final Div bulkPlace = new Div();
    private final BulkChoice<TrackedDirective> choice;
    private transient Runnable draw = () -> {};

    CockpitView(
            CockpitService cockpit,
            CockpitActs acts,
            BulkPanels panels,
            BookmarkMenus bookmarks,
            CockpitSheets sheets,
            DueText words) {
        this.cockpit = cockpit;
        this.acts = acts;
        this.panels = panels;
        this.choice = new BulkChoice<>("bulk.directives", row -> row.id().toString(), this::buttons, () -> draw.run());
        this.bookmarks = bookmarks;
        this.sheets = sheets;
        this.words = words;
        addClassNames("page", "overview", "cockpit");
        moment.addClassName("muted");
        add(new PageHeader(getPageTitle(), moment, weeks(), choice.toggle()), filters, bulkPlace, list, choice);
    }

    private Anchor weeks() {
        Anchor link = new Anchor(CockpitLinks.LOAD, getTranslation("cockpit.load.title"));
        link.addClassName("action-link");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        fill(event.getLocation());
    }

    private void fill(Location place) {
        CockpitQuery query = CockpitQuery.read(place.getQueryParameters());
        CockpitPage page = cockpit.page(query.filter(), query.order(), query.page());
        moment.setText(getTranslation("overview.moment", words.now()));
        filters.show(query, page.offices(), bookmarks.on(place, Pages.PAGE));
        draw = () -> show(query, page);
        choice.turn(false);
    }

    private void show(CockpitQuery query, CockpitPage page) {
        bulkPlace.removeAll();
        list.removeAll();
        choice.begin();
        filters.setVisible(!page.offices().isEmpty());
        choice.toggle().setVisible(!page.rows().isEmpty());
        list.setVisible(true);
        if (page.rows().isEmpty()) {
            list.add(none(query.filter()));
            return;
        }
        list.add(
                new Paragraph(getTranslation("cockpit.count", page.all())),
                sheets.directives(query),
                new CockpitTable(
                        page.rows(),
                        words,
                        (directive, cell) -> choice.offer(directive, cell, CockpitActs.name(directive, this))));
        list.add(new Pages(CockpitLinks.COCKPIT, query.parameters(), page.number(), page.pages()));
    }

    private List<BulkButton> buttons(List<TrackedDirective> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : List.of(
                        new BulkButton(getTranslation("cockpit.urge"), () -> open(acts.urge(chosen, this))),
                        new BulkButton(getTranslation("task.bulk.hand-on"), () -> open(acts.handOn(chosen, this))));
    }

    private void open(BulkAct act) {
        List.of(filters, list, choice, choice.toggle()).forEach(part -> part.setVisible(false));
        bulkPlace.add(panels.open(act, undone -> getUI().ifPresent(ui -> fill(ui.getActiveViewLocation()))));
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

    @Override
    public String getPageTitle() {
        return getTranslation("cockpit.title");
    }
}
