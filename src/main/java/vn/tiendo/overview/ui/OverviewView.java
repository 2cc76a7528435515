package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.ui.TaskCards;

/** "Tổng quan": how many are done, who is late, what needs my decision (UX-11). */
@Route(OverviewLinks.OVERVIEW)
@RolesAllowed("USER")
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int DECISIONS = 5;
    private static final int RANKED = 30;

    private final transient OverviewService service;
    private final transient DirectiveCards cards;
    private final transient TaskCards tasks;
    private final transient DueText words;
    private final Span moment = new Span();
    private final Div body = new Div();
    private transient @Nullable Overview shown;
    private transient @Nullable LocalDate shownOn;

    OverviewView(OverviewService service, DirectiveCards cards, TaskCards tasks, DueText words) {
        this.service = service;
        this.cards = cards;
        this.tasks = tasks;
        this.words = words;
        addClassNames("page", "overview");
        moment.addClassName("muted");
        add(new PageHeader(getPageTitle(), moment), body, new WhileVisible(EVERY, this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        refresh();
    }

    /** What has not changed stays as it is. */
    private void refresh() {
        Overview now = service.overview();
        moment.setText(getTranslation("overview.moment", words.now()));
        if (!now.equals(shown) || !words.today().equals(shownOn)) {
            shown = now;
            shownOn = words.today();
            show(now);
        }
    }

    private void show(Overview overview) {
        body.removeAll();
        body.add(questions(overview));
        if (!overview.decisions().isEmpty()) {
            body.add(decisions(overview.decisions()));
        }
        if (overview.directives().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("overview.none"),
                    getTranslation("overview.none.hint"),
                    new Anchor(DirectiveLinks.LIST, getTranslation("overview.none.link"))));
            return;
        }
        overview.directives().forEach(directive -> body.add(cards.card(directive, overview.rules())));
        body.add(
                new NativeDetails(
                        getTranslation("overview.pace.how"), new Paragraph(getTranslation("overview.pace.hint"))),
                ranking(overview.ranking()));
    }

    private Component questions(Overview overview) {
        Div questions = new Div();
        questions.addClassNames("summary-cards", "overview-questions");
        int late = overview.count(UnitGroup.OVERDUE);
        int decisions = overview.decisions().size();
        questions.add(
                new OverviewCard(
                        getTranslation("UnitGroup.DONE"),
                        "summary-done",
                        number(overview, UnitGroup.DONE),
                        new Span("/"),
                        number(overview, UnitGroup.ALL)),
                new OverviewCard(
                        getTranslation("UnitGroup.OVERDUE"),
                        late > 0 ? "summary-overdue" : "",
                        number(overview, UnitGroup.OVERDUE)),
                new OverviewCard(
                        getTranslation("overview.decisions"),
                        "",
                        new NumberLink(decisions, TaskLinks.toDecide(), getTranslation("overview.decisions"))));
        return questions;
    }

    private NumberLink number(Overview overview, UnitGroup group) {
        return new NumberLink(
                overview.count(group), ListChoice.address(group, null), getTranslation("UnitGroup." + group));
    }

    /** Each is decided where every decision is: on its own page. */
    private Component decisions(List<TaskRow> decisions) {
        Section section = new Section(new H2(getTranslation("overview.decisions.title")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        decisions.stream().limit(DECISIONS).forEach(row -> list.add(tasks.card(row, this)));
        section.add(list);
        if (decisions.size() > DECISIONS) {
            section.add(new Anchor(TaskLinks.toDecide(), getTranslation("overview.decisions.all", decisions.size())));
        }
        return section;
    }

    private Component ranking(List<RankedUnit> units) {
        Section section = new Section(
                new H2(getTranslation("overview.ranking")), new Paragraph(getTranslation("overview.ranking.text")));
        section.add(new RankingTable(units.stream().limit(RANKED).toList(), null));
        if (units.size() > RANKED) {
            section.add(new Anchor(
                    ListChoice.address(UnitGroup.ALL, null), getTranslation("overview.ranking.all", units.size())));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title");
    }
}
