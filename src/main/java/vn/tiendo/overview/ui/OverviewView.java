package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RiskRule;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.ui.StepDialog;
import vn.tiendo.task.ui.StepDialogs;

/** "Tổng quan": how many are done, who is late, what needs my decision (UX-11). */
@Route(OverviewLinks.OVERVIEW)
@RolesAllowed("USER")
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int DECISIONS = 5;

    /** What does not change from one look to the next, or all is drawn anew: the day, the rules, and which directives run. */
    private record Frame(LocalDate day, List<RiskRule> rules, List<UUID> directives) {}

    /** The numbers on top. */
    private record Figures(Map<UnitGroup, Integer> groups, int decisions) {}

    private record Ranking(List<RankedUnit> first, int all) {}

    private final transient OverviewService service;
    private final transient DirectiveCards cards;
    private final StepDialog step;
    private final transient DueText words;
    private final transient OverviewPaper paper;
    private final Paragraph printed = new Paragraph();
    private final Span moment = new Span();
    private final Div body = new Div();
    private Part<Figures> questions = new Part<>();
    private Part<List<TaskRow>> decisions = new Part<>();
    private Part<Ranking> ranking = new Part<>();
    private final Map<UUID, Part<RunningDirective>> directives = new HashMap<>();
    private transient @Nullable Frame frame;

    OverviewView(OverviewService service, DirectiveCards cards, StepDialogs steps, DueText words, OverviewPaper paper) {
        this.paper = paper;
        this.service = service;
        this.cards = cards;
        this.words = words;
        this.step = steps.on(OverviewLinks.OVERVIEW, this::refresh);
        addClassNames("page", "overview");
        moment.addClassName("muted");
        PaperDownload file = new PaperDownload(getTranslation("overview.docx"), paper::file);
        file.addClassName("action-link");
        Button print = new Button(
                getTranslation("overview.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(
                printHead(),
                new PageHeader(getPageTitle(), moment, print, file),
                body,
                new WhileVisible(EVERY, this::refresh),
                step);
    }

    /** On paper only: whose numbers these are, and of when. */
    private Component printHead() {
        Div head = new Div();
        head.addClassName("print-head");
        paper.authority().forEach(line -> head.add(new Paragraph(line)));
        printed.addClassName("print-moment");
        head.add(printed);
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(new Location(OverviewLinks.OVERVIEW));
        refresh();
        step.follow(event.getLocation());
    }

    /** What has not changed stays as it is. */
    private void refresh() {
        Overview now = service.overview();
        moment.setText(getTranslation("overview.moment", words.now()));
        printed.setText(getTranslation("overview.print.moment", words.now(), words.day(words.today())));
        Frame found = new Frame(
                words.today(),
                now.rules(),
                now.directives().stream().map(each -> each.head().id()).toList());
        if (!found.equals(frame)) {
            frame = found;
            build(found.directives());
        }
        questions.show(new Figures(now.groups(), now.decisions().size()), this::questions);
        decisions.show(now.decisions(), this::decisions);
        now.directives()
                .forEach(each -> directives
                        .computeIfAbsent(each.head().id(), id -> new Part<>())
                        .show(each, directive -> cards.card(directive, now.rules())));
        ranking.show(new Ranking(now.ranking(), now.count(UnitGroup.ALL)), this::ranking);
    }

    private void build(List<UUID> running) {
        body.removeAll();
        directives.clear();
        questions = new Part<>();
        decisions = new Part<>();
        ranking = new Part<>();
        body.add(questions, decisions);
        if (running.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("overview.none"),
                    getTranslation("overview.none.hint"),
                    new Anchor(DirectiveLinks.LIST, getTranslation("overview.none.link"))));
            return;
        }
        running.forEach(id -> body.add(directives.computeIfAbsent(id, none -> new Part<>())));
        body.add(
                new NativeDetails(
                        getTranslation("overview.pace.how"), new Paragraph(getTranslation("overview.pace.hint"))),
                ranking);
    }

    private Component questions(Figures figures) {
        Div questions = new Div();
        questions.addClassNames("summary-cards", "overview-questions");
        int late = figures.groups().getOrDefault(UnitGroup.OVERDUE, 0);
        questions.add(
                new OverviewCard(
                        getTranslation("UnitGroup.DONE"),
                        "summary-done",
                        number(figures, UnitGroup.DONE),
                        new Span("/"),
                        number(figures, UnitGroup.ALL)),
                new OverviewCard(
                        getTranslation("UnitGroup.OVERDUE"),
                        late > 0 ? "summary-overdue" : "",
                        number(figures, UnitGroup.OVERDUE)),
                new OverviewCard(
                        getTranslation("overview.decisions"),
                        "",
                        new NumberLink(
                                figures.decisions(), TaskLinks.toDecide(), getTranslation("overview.decisions"))));
        return questions;
    }

    private NumberLink number(Figures figures, UnitGroup group) {
        return new NumberLink(
                figures.groups().getOrDefault(group, 0),
                ListChoice.address(group, null),
                getTranslation("UnitGroup." + group));
    }

    /** Each is decided with the form of its own page, which opens on top of this one. */
    private Component decisions(List<TaskRow> decisions) {
        if (decisions.isEmpty()) {
            return new Div();
        }
        Section section = new Section(new H2(getTranslation("overview.decisions.title")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        decisions.stream().limit(DECISIONS).forEach(row -> list.add(step.card(row, this)));
        section.add(list);
        if (decisions.size() > DECISIONS) {
            section.add(new Anchor(TaskLinks.toDecide(), getTranslation("overview.decisions.all", decisions.size())));
        }
        return section;
    }

    private Component ranking(Ranking units) {
        RankingTable table = new RankingTable(null);
        table.show(units.first());
        Section section = new Section(
                new H2(getTranslation("overview.ranking")),
                new Paragraph(getTranslation("overview.ranking.text")),
                table);
        if (units.all() > units.first().size()) {
            section.add(new Anchor(
                    ListChoice.address(UnitGroup.ALL, null), getTranslation("overview.ranking.all", units.all())));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title");
    }
}
