package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ui.CellLines;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.overview.ui.OverviewCard;
import vn.tiendo.overview.ui.Part;
import vn.tiendo.ownunit.ComingDay;
import vn.tiendo.ownunit.DueStep;
import vn.tiendo.ownunit.OwnDirective;
import vn.tiendo.ownunit.OwnRooms;
import vn.tiendo.ownunit.OwnUnit;
import vn.tiendo.ownunit.OwnUnitLinks;
import vn.tiendo.ownunit.OwnUnitService;
import vn.tiendo.ownunit.Place;
import vn.tiendo.ownunit.WorkFilter;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.WhileVisible;

/** "Đơn vị của tôi": how we stand, what comes next, and what we keep. */
@Route(OwnUnitLinks.PAGE)
@RolesAllowed("USER")
class OwnUnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(30);

    /** What does not change from one look to the next, or all is drawn anew: the unit, the day, and which directives run. */
    private record Frame(UnitRef unit, LocalDate day, List<UUID> directives) {}

    private record Standing(Counts counts, Optional<Place> place) {}

    private record Coming(List<ComingDay> days, List<DueStep> steps) {}

    private final transient OwnUnitService service;
    private final transient OwnDirectiveCards cards;
    private final transient OwnRoomCards rooms;
    private final transient ComingLines lines;
    private final transient DueText words;
    private final Div head = new Div();
    private final Span moment = new Span();
    private final Div body = new Div();
    private Part<Standing> standing = new Part<>();
    private Part<Coming> coming = new Part<>();
    private Part<OwnRooms> keeping = new Part<>();
    private final Map<UUID, Part<OwnDirective>> directives = new HashMap<>();
    private transient @Nullable Frame frame;
    private @Nullable UUID chosen;
    private String title = "";

    OwnUnitView(OwnUnitService service, OwnDirectiveCards cards, OwnRoomCards rooms, ComingLines lines, DueText words) {
        this.service = service;
        this.cards = cards;
        this.rooms = rooms;
        this.lines = lines;
        this.words = words;
        addClassNames("page", "overview", "own-unit");
        moment.addClassName("muted");
        add(head, body, new WhileVisible(EVERY, this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = OwnPlace.unit(event.getLocation().getQueryParameters());
        ListPlace.remember(event.getLocation());
        refresh();
    }

    /** What has not changed stays as it is. */
    private void refresh() {
        OwnUnit now = service.look(chosen);
        moment.setText(getTranslation("overview.moment", words.now()));
        Frame found = new Frame(
                now.unit(),
                words.today(),
                now.directives().stream().map(each -> each.head().id()).toList());
        if (!found.equals(frame)) {
            frame = found;
            build(found);
        }
        standing.show(new Standing(now.counts(), now.place()), of -> standing(of, now.unit()));
        coming.show(new Coming(now.coming(), now.steps()), of -> coming(of, now.unit()));
        now.directives()
                .forEach(each -> directives
                        .computeIfAbsent(each.head().id(), id -> new Part<>())
                        .show(
                                each,
                                directive -> cards.card(directive, now.unit().id())));
        keeping.show(now.rooms(), rooms::cards);
    }

    private void build(Frame of) {
        title = getTranslation("ownunit.title", of.unit().shortName());
        head.removeAll();
        head.add(new PageHeader(title, moment), new UnitChoice(service.units(), of.unit(), OwnPlace::page));
        body.removeAll();
        directives.clear();
        standing = new Part<>();
        coming = new Part<>();
        keeping = new Part<>();
        if (of.directives().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("ownunit.none"),
                    getTranslation("ownunit.none.hint"),
                    new Anchor(DirectiveLinks.LIST, getTranslation("overview.none.link"))));
        } else {
            body.add(standing);
        }
        body.add(coming);
        if (!of.directives().isEmpty()) {
            body.add(new H2(getTranslation("ownunit.directives")));
            of.directives().forEach(id -> body.add(directives.computeIfAbsent(id, none -> new Part<>())));
        }
        body.add(new H2(getTranslation("ownunit.keeping")), keeping);
    }

    private Component standing(Standing of, UnitRef unit) {
        Div cards = new Div();
        cards.addClassNames("summary-cards", "overview-questions");
        cards.add(
                new OverviewCard(
                        getTranslation("ownunit.overdue"),
                        of.counts().overdue() > 0 ? "summary-overdue" : "",
                        number(Cell.OVERDUE, of.counts(), unit)),
                new OverviewCard(getTranslation("ownunit.open"), "", number(Cell.OPEN, of.counts(), unit)));
        of.place().ifPresent(place -> cards.add(new OverviewCard(getTranslation("ownunit.place"), "", rank(place))));
        Section section = new Section(
                cards,
                CellLines.rate(
                        of.counts(),
                        cell -> number(cell, of.counts(), unit),
                        getTranslation("ownunit.rate.none"),
                        this));
        of.place().ifPresent(place -> section.add(place(place)));
        return section;
    }

    /** Where there is no room for both numbers in a line, the second one stands below. */
    private Component[] rank(Place place) {
        if (place.rank() == 0) {
            return new Component[] {new Span("–")};
        }
        Span all = new Span(getTranslation("ownunit.place.of", place.of()));
        all.addClassName("place-of");
        return new Component[] {new Span(getTranslation("ownunit.place.rank", place.rank())), all};
    }

    private Paragraph place(Place place) {
        Paragraph text = new Paragraph(
                place.rank() == 0
                        ? getTranslation("ownunit.place.none", place.of())
                        : getTranslation("ownunit.place.text", place.rank(), place.of()));
        text.addClassName("muted");
        return text;
    }

    private NumberLink number(Cell cell, Counts counts, UnitRef unit) {
        return new NumberLink(
                cell.in(counts),
                OwnPlace.works(new WorkFilter(cell, unit.id(), null, null)),
                getTranslation("Cell." + cell));
    }

    private Component coming(Coming of, UnitRef unit) {
        if (of.days().isEmpty() && of.steps().isEmpty()) {
            return new Section(
                    new H2(getTranslation("ownunit.coming")), new Paragraph(getTranslation("ownunit.coming.none")));
        }
        Section section = new Section(new H2(getTranslation("ownunit.coming")));
        if (!of.days().isEmpty()) {
            UnorderedList days = new UnorderedList();
            days.addClassName("plain-list");
            of.days().forEach(day -> days.add(lines.day(day, unit.id(), this)));
            section.add(days);
        }
        if (!of.steps().isEmpty()) {
            UnorderedList steps = new UnorderedList();
            steps.addClassName("cards");
            of.steps().forEach(step -> steps.add(lines.step(step, this)));
            section.add(new H3(getTranslation("ownunit.steps")), steps);
        }
        section.add(lines.inbox(this));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
