package vn.tiendo.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ListPage;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** The assignments that a number counts, what ends first first. */
@Route(OverviewLinks.WORKS)
@RolesAllowed("USER")
class WorksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient OverviewService service;
    private final transient WorkCards works;
    private final transient OverviewSheets sheets;
    private final ChoiceFields<Cell> fields;
    private final Div list = new Div();
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(getTranslation("task.inbox.more"));
    private transient ListChoice<Cell> choice = new ListChoice<>(Cell.EXPECTED, null, null);
    private transient ListPage.@Nullable Place next;
    private String title = "";

    WorksView(OverviewService service, WorkCards works, OverviewSheets sheets) {
        this.service = service;
        this.works = works;
        this.sheets = sheets;
        addClassName("page");
        cards.addClassName("cards");
        fields = new ChoiceFields<>(Arrays.asList(Cell.values()), "Cell.", ListChoice::address);
        more.addClassName("more");
        more.addClickListener(click -> showMore());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = ListChoice.works(event.getLocation().getQueryParameters());
        ListPage<WorkAtUnit> found = page(null);
        fields.show(choice.what(), choice.directive(), service.heads());
        OverviewService.UnitName unit = fields.showUnits(choice.unit(), service.units(choice.directive()));
        String what = getTranslation("Cell." + choice.what());
        title = unit == null
                ? getTranslation("overview.works", what, found.found(), found.all())
                : getTranslation("overview.works.unit", what, found.found(), found.all(), unit.name());
        removeAll();
        list.removeAll();
        cards.removeAll();
        add(
                ListPlace.back(OverviewLinks.OVERVIEW, getTranslation("overview.back")),
                found.rows().isEmpty() ? new PageHeader(title) : new PageHeader(title, sheets.works(choice)));
        add(fields, list, more);
        if (choice.what() == Cell.PLANNED || choice.what() == Cell.BEHIND) {
            list.add(new Paragraph(getTranslation("overview.pace.hint")));
        }
        list.add(found.rows().isEmpty() ? none() : cards);
        show(found);
    }

    private ListPage<WorkAtUnit> page(ListPage.@Nullable Place after) {
        return service.works(choice.what(), choice.directive(), choice.unit(), after, PAGE);
    }

    private void showMore() {
        show(page(next));
    }

    private void show(ListPage<WorkAtUnit> page) {
        page.rows().forEach(work -> cards.add(works.card(work, this)));
        next = page.next();
        more.setVisible(next != null);
    }

    private EmptyState none() {
        String all = ListChoice.address(Cell.EXPECTED, choice.directive(), choice.unit());
        return new EmptyState(
                getTranslation("overview.works.none"),
                "",
                new Button(getTranslation("task.filter.clear"), click -> ListChoice.open(this, all)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
