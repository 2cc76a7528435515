package vn.tiendo.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ui.ExecutionBadges;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** The assignments that a number counts, what ends first first. */
@Route(OverviewLinks.WORKS)
@RolesAllowed("USER")
class WorksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** As many as anybody reads; the heading counts them all. */
    private static final int SHOWN = 500;

    private final transient OverviewService service;
    private final transient ExecutionBadges badges;
    private final transient DueText words;
    private final ChoiceFields<Cell> fields;
    private final Div list = new Div();
    private String title = "";

    WorksView(OverviewService service, ExecutionBadges badges, DueText words) {
        this.service = service;
        this.badges = badges;
        this.words = words;
        addClassName("page");
        fields = new ChoiceFields<>(
                Arrays.asList(Cell.values()), "Cell.", (cell, id) -> ListChoice.address(cell, id, null));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListChoice<Cell> choice = ListChoice.works(event.getLocation().getQueryParameters());
        OverviewService.Counted<WorkAtUnit> found = service.works(choice.what(), choice.directive(), choice.unit());
        List<WorkAtUnit> works = found.rows();
        String what = getTranslation("Cell." + choice.what());
        title = choice.unit() == null || works.isEmpty()
                ? getTranslation("overview.works", what, works.size(), found.all())
                : getTranslation(
                        "overview.works.unit",
                        what,
                        works.size(),
                        found.all(),
                        works.getFirst().unit());
        removeAll();
        list.removeAll();
        add(ListPlace.back(OverviewLinks.OVERVIEW, getTranslation("overview.back")), new PageHeader(title));
        fields.show(choice.what(), choice.directive(), service.heads());
        add(fields, list);
        if (choice.what() == Cell.PLANNED || choice.what() == Cell.BEHIND) {
            list.add(new Paragraph(getTranslation("overview.pace.hint")));
        }
        show(works, choice);
    }

    private void show(List<WorkAtUnit> works, ListChoice<Cell> choice) {
        if (works.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("overview.works.none"),
                    "",
                    new Button(
                            getTranslation("task.filter.clear"),
                            click -> getUI().ifPresent(ui ->
                                    ui.navigate(ListChoice.address(Cell.EXPECTED, choice.directive(), null))))));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        works.stream().limit(SHOWN).forEach(work -> cards.add(card(work)));
        list.add(cards);
        if (works.size() > SHOWN) {
            list.add(new Paragraph(getTranslation("overview.works.more", SHOWN, works.size())));
        }
    }

    private ListItem card(WorkAtUnit work) {
        Anchor title = new Anchor(
                ExecutionLinks.assignment(work.assignmentId()),
                getTranslation("overview.work", work.unit(), work.code(), work.title()));
        title.addClassName("card-title");
        Div meta = new Div(badges.state(work.state(), this), new Span(work.reference()));
        meta.addClassName("card-meta");
        if (work.dueMoment() != null) {
            meta.add(new Span(getTranslation("overview.work.due", words.weekdayAndDay(day(work.dueMoment())))));
        }
        if (work.arrivedAt() != null) {
            meta.add(new Span(getTranslation("overview.work.arrived", words.time(work.arrivedAt()))));
        }
        ListItem card = new ListItem(title);
        card.addClassName("card");
        if (work.progress() != null) {
            Span progress = new Span(work.progress());
            progress.addClassName("card-excerpt");
            card.add(progress);
        }
        card.add(meta);
        return card;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeTime.ZONE);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
