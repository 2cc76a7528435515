package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.DrawingService;
import vn.tiendo.drawing.ListedStep;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.drawing.StepFilter;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** The steps of a directive that a number on its drawings counts: those that run, that are overdue, that are done. */
@Route(DirectiveLinks.LIST + "/:id([0-9a-fA-F-]{36})/" + DrawingLinks.STEPS)
@RolesAllowed("USER")
class StepsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int MOST = 1_000;
    private static final String SHOWN = "n";

    private final transient DirectiveService directives;
    private final transient DrawingService drawings;
    private final transient StepCards cards;
    private final transient StepsSheet sheet;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private transient @Nullable UUID directiveId;
    private transient StepFilter filter = StepFilter.ALL;
    private transient @Nullable ListedStep last;
    private int shown;

    StepsView(DirectiveService directives, DrawingService drawings, StepCards cards, StepsSheet sheet) {
        this.sheet = sheet;
        this.directives = directives;
        this.drawings = drawings;
        this.cards = cards;
        addClassName("page");
        rows.addClassName("cards");
        more.setText(getTranslation("task.inbox.more"));
        more.addClassName("more");
        more.addClickListener(click -> showMore());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        DirectiveFacts directive = directives.facts(id);
        QueryParameters query = event.getLocation().getQueryParameters();
        directiveId = id;
        filter = StepQuery.filter(query);
        last = null;
        shown = 0;
        rows.removeAll();
        removeAll();
        ListPlace.remember(event.getLocation());
        List<StepCount> counts = drawings.counts(id);
        String reference = directive.reference().isEmpty() ? getTranslation("task.no-number") : directive.reference();
        int number = counts.stream()
                .filter(filter::includes)
                .mapToInt(filter.which()::of)
                .sum();
        Anchor drawing = new Anchor(
                new Chosen(id, filter.processId(), filter.version(), Reading.COUNTS).link(),
                getTranslation("drawing.open"));
        drawing.addClassName("action-link");
        add(
                new Anchor(DirectiveLinks.of(id), getTranslation("drawing.back", reference)),
                number == 0
                        ? new PageHeader(getPageTitle(), drawing)
                        : new PageHeader(getPageTitle(), drawing, sheet.of(directive, filter, number)),
                new Div(directive.subject()),
                new StepFilters(id, filter, counts),
                new Paragraph(getTranslation("drawing.steps." + filter.which(), number)),
                rows,
                more);
        read(Math.clamp(StepQuery.number(query, SHOWN, PAGE), PAGE, MOST));
        if (shown == 0) {
            addComponentAtIndex(indexOf(rows), none());
        }
    }

    private void read(int wanted) {
        UUID id = directiveId;
        if (id == null) {
            return;
        }
        List<ListedStep> page = drawings.steps(id, filter, last, wanted + 1);
        page.stream().limit(wanted).forEach(row -> rows.add(cards.card(row, this)));
        more.setVisible(page.size() > wanted);
        if (!page.isEmpty()) {
            last = page.get(Math.min(page.size(), wanted) - 1);
        }
        shown += Math.min(page.size(), wanted);
    }

    /** The address tells how much is shown, so that one comes back to it. */
    private void showMore() {
        UUID id = directiveId;
        if (id == null) {
            return;
        }
        read(PAGE);
        Map<String, String> query = DrawingLinks.query(filter);
        query.put(SHOWN, Integer.toString(shown));
        Location place = new Location(DrawingLinks.steps(id), QueryParameters.simple(query));
        ListPlace.remember(place);
        UI.getCurrent().getPage().getHistory().replaceState(null, place);
    }

    private EmptyState none() {
        String none = getTranslation("drawing.none." + filter.which());
        if (filter.equals(StepFilter.ALL)) {
            return new EmptyState(none, "");
        }
        return new EmptyState(
                none,
                "",
                new Button(
                        getTranslation("drawing.steps.all"),
                        click -> UI.getCurrent().navigate(DrawingLinks.steps(Objects.requireNonNull(directiveId)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("drawing.steps.title." + filter.which());
    }
}
