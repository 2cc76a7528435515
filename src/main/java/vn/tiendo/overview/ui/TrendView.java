package vn.tiendo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.Trend;
import vn.tiendo.overview.UnitAtWork;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.WhileVisible;
import vn.tiendo.shared.ui.chart.Chart;
import vn.tiendo.shared.ui.chart.ChartData;

/** A running directive in charts: what was submitted against the even pace, and its units side by side. */
@Route(OverviewLinks.TREND)
@RolesAllowed("USER")
class TrendView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(30);

    /** One part of a bar. */
    private record Kind(Cell cell, String color, ChartData.Look look, Function<Counts, Integer> count) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Cell.ON_TIME, "--chart-done", ChartData.Look.PLAIN, Counts::onTime),
            new Kind(Cell.LATE, "--chart-late", ChartData.Look.DOTTED, Counts::late),
            new Kind(Cell.AWAITING, "--chart-awaiting", ChartData.Look.PLAIN, Counts::awaiting),
            new Kind(Cell.OPEN, "--chart-open", ChartData.Look.PLAIN, Counts::open),
            new Kind(Cell.OVERDUE, "--chart-overdue", ChartData.Look.HATCHED, Counts::overdue));

    private final transient OverviewService service;
    private final transient DueText words;
    private final Paragraph moment = new Paragraph();
    private @Nullable UUID directiveId;
    private @Nullable Chart pace;
    private @Nullable Chart units;
    private String title = "";

    TrendView(OverviewService service, DueText words) {
        this.service = service;
        this.words = words;
        addClassNames("page", "trend");
        moment.addClassName("muted");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        directiveId = id;
        Trend trend = service.trend(id);
        RunningDirective.Head head = trend.head();
        String reference = head.reference().isEmpty() ? getTranslation("task.no-number") : head.reference();
        title = getTranslation("trend.title", reference);
        Chart paced = new Chart(pace(trend));
        Chart compared = new Chart(units(trend));
        pace = paced;
        units = compared;
        removeAll();
        add(
                new Anchor(DirectiveLinks.of(id), getTranslation("trend.back", reference)),
                new PageHeader(title),
                new Paragraph(head.subject()),
                part("trend.pace", getTranslation("overview.pace.hint"), paced),
                part("trend.units", order(trend), compared),
                moment,
                new WhileVisible(EVERY, this::refresh));
        if (trend.of() > trend.units().size()) {
            add(new Anchor(ListChoice.address(UnitGroup.ALL, id), getTranslation("overview.ranking.all", trend.of())));
        }
        read();
    }

    private String order(Trend trend) {
        return trend.of() > trend.units().size()
                ? getTranslation("trend.units.first", trend.units().size(), trend.of())
                : getTranslation("trend.units.all", trend.of());
    }

    private Component part(String heading, String text, Chart chart) {
        Paragraph explained = new Paragraph(text);
        explained.addClassName("muted");
        Section part = new Section(new H2(getTranslation(heading)), chart, explained);
        part.addClassName("sheet");
        return part;
    }

    /** In place, so that an open table stays open. */
    private void refresh() {
        if (directiveId != null && pace != null && units != null) {
            Trend trend = service.trend(directiveId);
            pace.show(pace(trend));
            units.show(units(trend));
            read();
        }
    }

    private void read() {
        moment.setText(getTranslation("overview.moment", words.now()));
    }

    /** Only what is counted today has its list. */
    private ChartData pace(Trend trend) {
        LocalDate today = words.today();
        UUID id = trend.head().id();
        return new ChartData(
                getTranslation("trend.pace"),
                getTranslation("trend.day"),
                ChartData.Kind.LINES,
                trend.days().stream().map(day -> OfficeTime.day(day.day())).toList(),
                List.of(
                        new ChartData.Series(
                                getTranslation("Cell.SENT"),
                                "--chart-done",
                                ChartData.Look.PLAIN,
                                trend.days().stream()
                                        .map(day -> day.sent() == null
                                                ? ChartData.Point.none()
                                                : point(day.sent(), day.day(), today, Cell.SENT, id))
                                        .toList()),
                        new ChartData.Series(
                                getTranslation("trend.planned"),
                                "--chart-pace",
                                ChartData.Look.HATCHED,
                                trend.days().stream()
                                        .map(day -> point(day.planned(), day.day(), today, Cell.PLANNED, id))
                                        .toList())));
    }

    private static ChartData.Point point(int count, LocalDate day, LocalDate today, Cell cell, UUID directive) {
        return ChartData.Point.of(count, day.equals(today) ? ListChoice.address(cell, directive, null) : null);
    }

    private ChartData units(Trend trend) {
        return new ChartData(
                getTranslation("trend.units"),
                getTranslation("trend.unit"),
                ChartData.Kind.PARTS,
                trend.units().stream().map(UnitAtWork::unit).toList(),
                KINDS.stream()
                        .map(kind -> new ChartData.Series(
                                getTranslation("Cell." + kind.cell()),
                                kind.color(),
                                kind.look(),
                                trend.units().stream()
                                        .map(unit -> ChartData.Point.of(
                                                kind.count().apply(unit.counts()),
                                                ListChoice.address(kind.cell(), unit.directiveId(), unit.unitId())))
                                        .toList()))
                        .toList());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
