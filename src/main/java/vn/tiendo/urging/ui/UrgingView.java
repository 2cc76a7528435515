package vn.tiendo.urging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.bulk.ui.BulkSelection;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgedList;
import vn.tiendo.urging.UrgingFilter;
import vn.tiendo.urging.UrgingLinks;
import vn.tiendo.urging.UrgingService;

/** "Đôn đốc": what is overdue or was escalated, unit by unit, and who may urges from here. */
@Route(UrgingLinks.LIST)
@RolesAllowed("USER")
class UrgingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int UNITS_AT_ONCE = 15;

    private final transient UrgingService urging;
    private final transient Histories histories;
    private final transient UrgingWords words;
    private final transient UrgedSheet sheet;
    private final transient BulkPanels panels;
    private final transient BulkSelection<UrgedLine> selection;
    private final Div filterPlace = new Div();
    private final Div panelPlace = new Div();
    private final Div tools = new Div();
    private final Div list = new Div();
    private final Div historyPlace = new Div();
    private final Button send = new Button();
    private final Button more;
    private transient UrgingFilter filter = UrgingFilter.NONE;
    private transient UrgedList urged = new UrgedList(List.of(), false);
    private int shown;

    UrgingView(UrgingService urging, Histories histories, BulkPanels panels, UrgedSheet sheet) {
        this.sheet = sheet;
        this.urging = urging;
        this.panels = panels;
        this.histories = histories;
        this.words = histories.words();
        this.selection = new BulkSelection<>(UrgedLine::subjectId, this::counted);
        addClassNames("page", "urging");
        more = new Button(getTranslation("urging.more"), click -> showMore());
        more.addClassName("more");
        tools.addClassName("urge-tools");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> preview());
        add(new PageHeader(getPageTitle()), filterPlace, panelPlace, tools, list, more, historyPlace);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = UrgingQuery.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        panelPlace.removeAll();
        showList(true);
        urged = urging.list(filter);
        filterPlace.removeAll();
        filterPlace.add(new UrgingFilters(filter.isEmpty() ? urged : urging.list(UrgingFilter.NONE), filter, words));
        list.removeAll();
        selection.clear();
        shown = 0;
        fillTools();
        if (urged.units().isEmpty()) {
            list.add(none());
        } else {
            list.add(new Paragraph(getTranslation(
                    "urging.summary", urged.lines().size(), urged.units().size())));
            if (urged.capped()) {
                list.add(new Paragraph(
                        getTranslation("urging.capped", urged.lines().size())));
            }
            list.add(sheet.of(filter));
        }
        showMore();
        historyPlace.removeAll();
        if (filter.directiveId() != null) {
            Section history =
                    new Section(new H2(getTranslation("urging.history.title")), histories.list(filter.directiveId()));
            history.addClassName("sheet");
            historyPlace.add(history);
        }
    }

    private void showMore() {
        urged.units().stream()
                .skip(shown)
                .limit(UNITS_AT_ONCE)
                .forEach(unit -> list.add(new UnitSection(
                        unit,
                        words,
                        selection,
                        id -> urging.message(id, filter).orElse(""),
                        line -> histories.more(line, this::show))));
        shown = Math.min(shown + UNITS_AT_ONCE, urged.units().size());
        more.setVisible(shown < urged.units().size());
    }

    /** Why there is nothing, and what comes next (UX-27). */
    private EmptyState none() {
        if (!filter.isEmpty()) {
            return new EmptyState(
                    getTranslation("urging.none-such"),
                    "",
                    new Button(
                            getTranslation("urging.filter.clear"),
                            click -> getUI().ifPresent(ui -> ui.navigate(UrgingLinks.LIST))));
        }
        Optional<UrgedLine> nearest = urging.nearest();
        EmptyState none = new EmptyState(
                getTranslation("urging.none"),
                nearest.map(line -> getTranslation(
                                "urging.none.nearest",
                                words.title(line),
                                line.unit(),
                                words.words().shortly(line.due())))
                        .orElseGet(() -> getTranslation("urging.none.at-all")));
        nearest.ifPresent(line -> none.add(new Anchor(line.link(), getTranslation("urging.none.open"))));
        return none;
    }

    private void fillTools() {
        tools.removeAll();
        List<UrgedLine> urgeable = lines(UrgedLine::selectable);
        tools.setVisible(!urgeable.isEmpty());
        if (urgeable.isEmpty()) {
            return;
        }
        tools.add(choice("urging.choose.overdue", lines(line -> line.selectable() && overdue(line))));
        List<UrgedLine> notReceived = lines(line -> line.selectable() && line.notReceived());
        if (!notReceived.isEmpty()) {
            tools.add(choice("urging.choose.not-received", notReceived));
        }
        tools.add(new Button(getTranslation("urging.choose.none"), click -> selection.choose(List.of())), send);
    }

    private Button choice(String key, List<UrgedLine> lines) {
        return new Button(getTranslation(key, lines.size()), click -> selection.choose(lines));
    }

    private List<UrgedLine> lines(Predicate<UrgedLine> which) {
        return urged.lines().stream().filter(which).toList();
    }

    private boolean overdue(UrgedLine line) {
        return words.words().of(line.due()) == DueText.Timeliness.OVERDUE;
    }

    private void counted() {
        int chosen = selection.rows().size();
        send.setText(getTranslation("urging.preview.open", chosen));
        send.setEnabled(chosen > 0);
    }

    private void preview() {
        showList(false);
        panelPlace.add(panels.open(new UrgeAct(urging, words, selection.rows(), 0, List.of()), undone -> show()));
    }

    private void showList(boolean visible) {
        List.of(filterPlace, tools, list, more, historyPlace).forEach(part -> part.setVisible(visible));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("urging.title");
    }
}
