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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ui.ExecutionBadges;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ListPage;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RiskRule;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitAtWork;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** The units that a number counts, with what they have and why they are here; all of them together as the ranking. */
@Route(OverviewLinks.UNITS)
@RolesAllowed("USER")
class UnitsAtWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient OverviewService service;
    private final transient ExecutionBadges badges;
    private final transient OverviewSheets sheets;
    private final ChoiceFields<UnitGroup> fields;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("task.inbox.more"));
    private final UnorderedList cards = new UnorderedList();
    private transient ListChoice<UnitGroup> choice = new ListChoice<>(UnitGroup.ALL, null, null);
    private transient List<RunningDirective.Head> heads = List.of();
    private transient @Nullable RankingTable ranking;
    private transient ListPage.@Nullable Place next;
    private String title = "";

    UnitsAtWorkView(OverviewService service, ExecutionBadges badges, OverviewSheets sheets) {
        this.service = service;
        this.badges = badges;
        this.sheets = sheets;
        addClassName("page");
        cards.addClassName("cards");
        fields = new ChoiceFields<>(
                Arrays.asList(UnitGroup.values()), "UnitGroup.", (group, of, none) -> ListChoice.address(group, of));
        more.addClassName("more");
        more.addClickListener(click -> showMore());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = ListChoice.units(event.getLocation().getQueryParameters());
        heads = service.heads();
        ListPage<RankedUnit> found = service.units(choice.what(), choice.directive(), null, PAGE);
        title = getTranslation(
                "overview.units", getTranslation("UnitGroup." + choice.what()), found.found(), found.all());
        removeAll();
        list.removeAll();
        add(
                ListPlace.back(OverviewLinks.OVERVIEW, getTranslation("overview.back")),
                found.rows().isEmpty() ? new PageHeader(title) : new PageHeader(title, sheets.units(choice)));
        fields.show(choice.what(), choice.directive(), heads);
        add(fields, list, more);
        ranking = null;
        cards.removeAll();
        if (found.rows().isEmpty()) {
            list.add(none());
        } else if (choice.what() == UnitGroup.ALL) {
            ranking = new RankingTable(choice.directive());
            list.add(new Paragraph(getTranslation("overview.ranking.text")), ranking);
        } else {
            list.add(cards);
        }
        show(found);
    }

    private void showMore() {
        show(service.units(choice.what(), choice.directive(), next, PAGE));
    }

    private void show(ListPage<RankedUnit> page) {
        if (ranking == null) {
            cards(page.rows());
        } else {
            ranking.show(page.rows());
        }
        next = page.next();
        more.setVisible(next != null);
    }

    private EmptyState none() {
        return new EmptyState(
                getTranslation("overview.units.none"),
                "",
                new Button(
                        getTranslation("task.filter.clear"),
                        click -> ListChoice.open(this, ListChoice.address(UnitGroup.ALL, choice.directive()))));
    }

    private void cards(List<RankedUnit> units) {
        Map<UUID, RunningDirective.Head> names =
                heads.stream().collect(Collectors.toMap(RunningDirective.Head::id, Function.identity()));
        List<RiskRule> rules = service.rules();
        units.forEach(unit -> {
            Span name = new Span(unit.name());
            name.addClassName("name");
            ListItem card = new ListItem(name);
            card.addClassName("card");
            unit.works().forEach(work -> line(work, names, rules, card));
            cards.add(card);
        });
    }

    private void line(UnitAtWork work, Map<UUID, RunningDirective.Head> names, List<RiskRule> rules, ListItem card) {
        RunningDirective.Head head = names.get(work.directiveId());
        String name = head == null || head.reference().isEmpty() ? getTranslation("task.no-number") : head.reference();
        Div line = new Div(
                new Anchor(ExecutionLinks.addressee(work.addresseeId()), name), badges.state(work.state(), this));
        line.addClassName("card-meta");
        card.add(line);
        if (work.overdue()) {
            NumberLink overdue = new NumberLink(
                    work.counts().overdue(),
                    ListChoice.address(Cell.OVERDUE, work.directiveId(), work.unitId()),
                    getTranslation("Cell.OVERDUE"));
            overdue.addClassName("overdue-number");
            line.add(new Span(overdue, new Span(getTranslation("overview.unit.overdue"))));
        }
        if (!work.risks().isEmpty()) {
            Div risks = new Div(getTranslation("overview.unit.risks", RiskWords.of(work.risks(), rules, this)));
            risks.addClassName("card-meta");
            card.add(risks);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
