package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.PortalService;
import vn.tiendo.portal.heat.HeatFilter;
import vn.tiendo.portal.heat.HeatMap;
import vn.tiendo.portal.heat.HeatMapService;
import vn.tiendo.portal.heat.HeatQuery;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** "Trang thông tin điện tử": every portal that the reader may see against every section, the worst first; filter, name and page stand in the URL. */
@Route(PortalLinks.PORTALS)
@RolesAllowed("USER")
class PortalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String FILTER = "tinh-trang";
    private static final String NAME = "q";
    private static final String PAGE = "trang";
    private static final int TYPING_PAUSE_MILLIS = 400;

    private final transient HeatMapService heat;
    private final transient PortalService portals;
    private final transient OrganizationService organization;
    private final transient HeatFiles files;
    private final Select<HeatFilter> filters = new Select<>();
    private final TextField name;
    private final Div map = new Div();
    private int page;

    PortalsView(HeatMapService heat, PortalService portals, OrganizationService organization, HeatFiles files) {
        this.heat = heat;
        this.portals = portals;
        this.organization = organization;
        this.files = files;
        addClassName("page");
        filters.setLabel(getTranslation("portal.filter"));
        filters.setItems(HeatFilter.values());
        filters.setEmptySelectionAllowed(true);
        filters.setEmptySelectionCaption(getTranslation("portal.filter.all"));
        filters.setItemLabelGenerator(
                each -> getTranslation(each == null ? "portal.filter.all" : "HeatFilter." + each));
        filters.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(0);
            }
        });
        name = new TextField(getTranslation("portal.filter.name"));
        name.addClassName("search-box");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(0);
            }
        });
        Div fields = new Div(name, filters);
        fields.addClassNames("row", "inbox-filters");
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("portal.list.text")), fields, map);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListPlace.remember(event.getLocation());
        QueryParameters query = event.getLocation().getQueryParameters();
        filters.setValue(query.getSingleParameter(FILTER)
                .flatMap(slug -> Arrays.stream(HeatFilter.values())
                        .filter(each -> slug(each).equals(slug))
                        .findFirst())
                .orElse(null));
        name.setValue(query.getSingleParameter(NAME).orElse(""));
        page = query.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,4}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
        show();
    }

    private static String slug(HeatFilter each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show() {
        HeatQuery query = HeatQuery.of(filters.getValue(), name.getValue());
        HeatMap found = heat.page(query, page);
        map.removeAll();
        if (found.rows().isEmpty()) {
            map.add(none());
        } else {
            Paragraph count = new Paragraph(getTranslation("portal.count", found.total()));
            count.getElement().setAttribute("role", "status");
            map.add(count, download(query), SectionBadges.legend(this), new HeatTable(found), pages(found));
        }
        List<UnitRef> offices =
                List.copyOf(organization.units(portals.offices()).values());
        if (!offices.isEmpty()) {
            map.add(adding(offices));
        }
    }

    private Component download(HeatQuery query) {
        DownloadHandler file = event -> files.sheet(query, event);
        Anchor link = new Anchor(file, getTranslation("portal.xlsx"));
        link.getElement().setAttribute("download", true);
        Div way = new Div(link);
        way.addClassName("way-on");
        return way;
    }

    private Component none() {
        return filters.getValue() == null && name.getValue().isBlank() && page == 0
                ? new EmptyState(getTranslation("portal.list.none"), getTranslation("portal.list.none.hint"))
                : new EmptyState(
                        getTranslation("portal.none-found"),
                        "",
                        new Button(getTranslation("portal.filter.clear"), click -> {
                            filters.clear();
                            name.clear();
                            open(0);
                        }));
    }

    private Component pages(HeatMap found) {
        Div box = new Div();
        box.addClassName("row");
        if (page > 0) {
            box.add(new Button(getTranslation("portal.page.before"), click -> open(page - 1)));
        }
        if ((page + 1) * HeatMapService.PAGE < found.total()) {
            box.add(new Button(getTranslation("portal.page.next"), click -> open(page + 1)));
        }
        return box;
    }

    private void open(int which) {
        Map<String, String> query = new TreeMap<>();
        if (filters.getValue() != null) {
            query.put(FILTER, slug(filters.getValue()));
        }
        if (!name.getValue().isBlank()) {
            query.put(NAME, name.getValue());
        }
        if (which > 0) {
            query.put(PAGE, Integer.toString(which + 1));
        }
        getUI().ifPresent(ui -> ui.navigate(PortalLinks.PORTALS, QueryParameters.simple(query)));
    }

    /** An office that looks after portals says where one is. */
    private Component adding(Collection<UnitRef> offices) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("portal.set.text")));
        ComboBox<UnitRef> unit = form.field("unit", new ComboBox<>(required("portal.set.unit")));
        unit.setItemLabelGenerator(UnitRef::name);
        unit.setItems(query ->
                organization.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        TextField address = form.field("address", new TextField(required("portal.address")));
        address.setHelperText(getTranslation("portal.address.hint"));
        address.setMaxLength(PortalService.LONGEST_ADDRESS);
        address.setWidthFull();
        Select<UnitRef> office = form.field("office", new Select<>());
        office.setLabel(required("portal.overseer"));
        office.setItems(offices);
        office.setItemLabelGenerator(UnitRef::name);
        office.setValue(offices.iterator().next());
        form.action(getTranslation("portal.set.action"), () -> {
            if (unit.getValue() == null) {
                throw new InvalidInput("unit", "portal.problem.unit-missing");
            }
            portals.set(
                    unit.getValue().id(), address.getValue(), office.getValue().id());
            Toasts.done(getTranslation("portal.set.done"));
            show();
        });
        Details folded = new Details(getTranslation("portal.set"), form);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.list");
    }
}
