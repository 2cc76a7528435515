package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.DueSlot;
import vn.tiendo.cockpit.LoadPage;
import vn.tiendo.cockpit.UnitLoad;
import vn.tiendo.cockpit.WeekService;
import vn.tiendo.overview.ui.NumberLink;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Texts;

/** Units × coming weeks: how much ends when (UX-12); the darker, the more, and the number says it. */
@Route(CockpitLinks.LOAD)
@RolesAllowed("USER")
class LoadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final int LAST_DAY = 6;

    /** From so many on a cell is darker by a degree. */
    private static final List<Integer> DEGREES = List.of(1, 3, 6, 10);

    private final transient WeekService loads;
    private final transient DueText words;
    private final transient CockpitSheets sheets;

    LoadView(WeekService loads, DueText words, CockpitSheets sheets) {
        this.loads = loads;
        this.words = words;
        this.sheets = sheets;
        addClassNames("page", "overview", "cockpit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListPlace.remember(event.getLocation());
        LoadPage page = loads.page(Pages.asked(event.getLocation().getQueryParameters()));
        Span moment = new Span(getTranslation("overview.moment", words.now()));
        moment.addClassName("muted");
        removeAll();
        add(
                ListPlace.back(CockpitLinks.COCKPIT, getTranslation("cockpit.back")),
                page.rows().isEmpty()
                        ? new PageHeader(getPageTitle(), moment)
                        : new PageHeader(getPageTitle(), moment, sheets.load()),
                new Paragraph(getTranslation("cockpit.load.text")));
        if (page.rows().isEmpty()) {
            add(new EmptyState(getTranslation("cockpit.load.none"), ""));
            return;
        }
        add(legend(), table(page), new Pages(CockpitLinks.LOAD, page.number(), page.pages()));
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassName("heat-legend");
        for (int degree = 0; degree < DEGREES.size(); degree++) {
            int from = DEGREES.get(degree);
            String text = degree + 1 < DEGREES.size()
                    ? getTranslation("cockpit.load.degree", from, DEGREES.get(degree + 1) - 1)
                    : getTranslation("cockpit.load.degree.last", from);
            Span entry = new Span(text);
            entry.addClassNames("load-legend", "load-" + (degree + 1));
            legend.add(entry);
        }
        return legend;
    }

    private Component table(LoadPage page) {
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections", "tally", "load-table");
        NativeTableRow head = new NativeTableRow(column(getTranslation("overview.unit")));
        page.slots().forEach(slot -> head.add(column(name(slot))));
        table.getHead().add(head);
        page.rows().forEach(row -> table.getBody().add(row(row, row.unit(), page.slots())));
        NativeTableRow sum = row(page.sum(), getTranslation("cockpit.load.sum", page.all()), page.slots());
        sum.addClassName("ledger-sum");
        table.getBody().add(sum);
        Div scroll = new Div(table);
        scroll.addClassName("matrix-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getPageTitle());
        return scroll;
    }

    private static NativeTableHeaderCell column(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private String name(DueSlot slot) {
        return name(slot, this::getTranslation);
    }

    /** E.g. "24/10–30/10". */
    static String name(DueSlot slot, Texts texts) {
        LocalDate monday = slot.monday();
        if (monday == null) {
            return texts.text(slot.overdue() ? "cockpit.load.overdue" : "cockpit.load.later");
        }
        return texts.text(
                "cockpit.load.week",
                monday.format(DAY),
                monday.plusDays(LAST_DAY).format(DAY));
    }

    private NativeTableRow row(UnitLoad load, String name, List<DueSlot> slots) {
        NativeTableHeaderCell unit = new NativeTableHeaderCell(name);
        unit.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(unit);
        for (int n = 0; n < slots.size(); n++) {
            DueSlot slot = slots.get(n);
            int works = load.works().get(n);
            NativeTableCell cell = new NativeTableCell(new NumberLink(
                    works,
                    CockpitLinks.load(load.unitId(), slot.slug()),
                    getTranslation("cockpit.load.cell", name, name(slot))));
            cell.getElement().setAttribute("data-label", name(slot));
            cell.setClassName("nothing", works == 0);
            cell.setClassName("load-late", slot.overdue() && works > 0);
            if (load.unitId() != null && !slot.overdue() && works > 0) {
                cell.addClassName("load-" + degree(works));
            }
            row.add(cell);
        }
        return row;
    }

    private static long degree(int works) {
        return DEGREES.stream().filter(from -> works >= from).count();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cockpit.load.title");
    }
}
