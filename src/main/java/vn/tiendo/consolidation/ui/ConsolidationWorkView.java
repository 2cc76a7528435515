package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.consolidation.annex.Tally;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.export.ExportFile;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.longrun.LongRun;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.PageHeader;

/** The figures of a consolidated report: by obligation and by unit, every number with the lines that it counts. */
@Route(ConsolidationLinks.WORK + "/:directive")
@RolesAllowed("USER")
class ConsolidationWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 500;

    private final transient ConsolidationService consolidations;
    private final transient DirectiveService directives;
    private final transient ReportList list;
    private final transient FigurePart figures;
    private final transient ExportOffers offers;
    private final transient DueText words;
    private final Div chosen = new Div();
    private @Nullable UUID shown;

    ConsolidationWorkView(
            ConsolidationService consolidations,
            DirectiveService directives,
            ReportList list,
            FigurePart figures,
            ExportOffers offers,
            DueText words) {
        this.consolidations = consolidations;
        this.directives = directives;
        this.list = list;
        this.figures = figures;
        this.offers = offers;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters()
                .get("directive")
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElseThrow(NotFound::new);
        QueryParameters query = event.getLocation().getQueryParameters();
        WorkPlace place = WorkPlace.of(query);
        Integer asked = place.report();
        ConsolidationFacts report =
                asked == null ? consolidations.facts(id).orElseThrow(NotFound::new) : consolidations.facts(id, asked);
        List<WorkLine> lines = consolidations.works(id, report.sequence());
        if (!report.id().equals(shown)) { // the figures stay: another list is opened above the same tables
            shown = report.id();
            removeAll();
            add(header(report), new Paragraph(link(directives.facts(id))));
            list.all(id, report.sequence()).ifPresent(this::add);
            add(told(report, lines), chosen);
            tables(report, lines, asked);
        }
        chosen.removeAll();
        if (!place.isEmpty()) {
            chosen.add(chosen(id, place, place.of(lines)));
        }
        figures.chosen(report, query).ifPresent(chosen::add);
    }

    private void tables(ConsolidationFacts report, List<WorkLine> lines, @Nullable Integer asked) {
        UUID id = report.directiveId();
        Tally all = Tally.all(lines);
        add(
                new H2(getTranslation("consolidation.by-obligation")),
                new TallyTable(
                        getTranslation("consolidation.obligation"),
                        false,
                        Tally.byObligation(lines),
                        all,
                        (obligation, counted) -> new WorkPlace(counted, null, obligation, asked).address(id)));
        figures.tables(report).ifPresent(this::add);
        add(
                new H2(getTranslation("consolidation.by-unit")),
                new Paragraph(getTranslation("consolidation.rank.text")),
                new TallyTable(
                        getTranslation("consolidation.unit"),
                        true,
                        Tally.byUnit(lines),
                        all,
                        (unit, counted) -> new WorkPlace(counted, unit, null, asked).address(id)));
    }

    private PageHeader header(ConsolidationFacts report) {
        UUID id = report.directiveId();
        int sequence = report.sequence();
        return new PageHeader(
                getPageTitle(),
                offers.offer(
                        getTranslation("consolidation.workbook"),
                        () -> new ExportFile(
                                consolidations.workbookName(id, sequence),
                                LongRun.UNKNOWN,
                                (out, progress) -> consolidations.workbook(id, sequence, out, progress))));
    }

    private static Anchor link(DirectiveFacts directive) {
        return new Anchor(DirectiveLinks.of(directive.id()), directive.label());
    }

    private Paragraph told(ConsolidationFacts report, List<WorkLine> lines) {
        return new Paragraph(getTranslation(
                "consolidation.work.text",
                words.time(report.cutOffAt()),
                report.units().size(),
                lines.size()));
    }

    private Component chosen(UUID directive, WorkPlace place, List<WorkLine> lines) {
        Div box = new Div();
        box.addClassName("sheet");
        H2 title = new H2(getTranslation(
                "consolidation.chosen",
                getTranslation("Counted." + place.counted()),
                lines.size(),
                lines.isEmpty() ? "" : whose(place, lines.getFirst())));
        title.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        lines.stream().limit(SHOWN).forEach(line -> list.add(line(line)));
        box.add(title, list);
        if (lines.size() > SHOWN) {
            box.add(new Paragraph(getTranslation("consolidation.chosen.more", SHOWN, lines.size())));
        }
        box.add(new Anchor(
                new WorkPlace(null, null, null, place.report()).address(directive),
                getTranslation("consolidation.chosen.close")));
        return box;
    }

    private static String whose(WorkPlace place, WorkLine any) {
        if (place.unit() != null) {
            return "· " + any.unit();
        }
        return place.obligation() == null ? "" : "· " + any.code() + ". " + any.title();
    }

    private ListItem line(WorkLine line) {
        Anchor link = new Anchor(
                ExecutionLinks.assignment(line.assignmentId()),
                line.unit() + " · " + line.code() + ". " + line.title());
        String standing = getTranslation("Standing." + line.standing());
        Span state = new Span(
                line.daysLate() == 0 ? standing : getTranslation("consolidation.late", standing, line.daysLate()));
        state.addClassName("muted");
        String said = line.reference().isEmpty()
                ? getTranslation("consolidation.no-report")
                : getTranslation(
                        "consolidation.said",
                        line.reason().isEmpty() ? line.result() : line.reason(),
                        line.reference());
        return new ListItem(link, new Div(state), new Paragraph(said));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consolidation.work.title");
    }
}
