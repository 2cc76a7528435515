package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.portal.KeepingService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;

/** A unit's portal: how it stands, each section with its newest item, its slogans, what is under way; the section that is worked on stands in the URL. */
@Route(PortalLinks.PORTALS + "/:code")
@RolesAllowed("USER")
class PortalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 30;

    private final transient KeepingService keeping;
    private final transient PortalService portals;
    private final transient OrganizationService organization;
    private final transient SectionPanels panels;
    private final transient BannerPanels banners;
    private final transient Timelines timelines;
    private final transient DueText words;
    private String title = "";

    PortalView(
            KeepingService keeping,
            PortalService portals,
            OrganizationService organization,
            SectionPanels panels,
            BannerPanels banners,
            Timelines timelines,
            DueText words) {
        this.keeping = keeping;
        this.portals = portals;
        this.organization = organization;
        this.panels = panels;
        this.banners = banners;
        this.timelines = timelines;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<String> section = event.getLocation().getQueryParameters().getSingleParameter(PortalLinks.SECTION);
        show(
                organization.unitByCode(code).orElseThrow(NotFound::new),
                section.orElse(""),
                PortalPart.read(event.getLocation().getQueryParameters()));
    }

    private void show(UnitRef unit, String chosen, PortalPart part) {
        PortalFacts portal = keeping.portal(unit.id());
        KeepingService.Rights rights = keeping.rights(unit.id());
        title = getTranslation("portal.of", unit.shortName());
        removeAll();
        add(new PageHeader(title, ListPlace.back(PortalLinks.PORTALS, getTranslation("portal.back"))), state(portal));
        Runnable again = () -> UI.getCurrent().navigate(PortalLinks.of(unit.code()));
        if (rights.either()) {
            add(new OutagePanel(keeping, portal, words, again));
        }
        portal.sections().stream()
                .filter(section -> section.id().toString().equals(chosen))
                .findFirst()
                .ifPresent(section -> add(panels.of(portal, section, rights, again)));
        PortalFacts shown = part.of(portal);
        Section sections = section("portal.sections");
        if (part.state() != null) {
            sections.add(part(
                    getTranslation("PortalFacts.State." + part.state()),
                    shown.sections().size(),
                    unit));
        }
        sections.add(panels.table(shown, unit, rights));
        if (rights.either()) {
            sections.add(panels.adding(unit.id(), again));
        }
        Section slogans = section("portal.banners");
        if (!part.slogans().isEmpty()) {
            slogans.add(part(
                    getTranslation("portal.part." + part.slogans()),
                    shown.banners().size(),
                    unit));
        }
        slogans.add(banners.list(shown, rights, this, again));
        Section acts = section("portal.history");
        acts.add(timelines.newest(AuditScope.under(portal.id()), ACTS));
        add(sections, slogans, acts);
    }

    /** Only a part is shown: which one, how many they are, and the way to all. */
    private Component part(String what, int size, UnitRef unit) {
        Div line = new Div(
                new Span(getTranslation("portal.part", what, size)),
                new Anchor(PortalLinks.of(unit.code()), getTranslation("portal.part.all")));
        line.addClassName("way-on");
        return line;
    }

    private Component state(PortalFacts portal) {
        Div box = new Div();
        FactList facts = new FactList();
        facts.fact(getTranslation("portal.address"), new OutsideLink(portal.address(), ""));
        portals.summary(portal.unitId())
                .ifPresent(summary -> facts.fact(getTranslation("portal.stands"), new SummaryLine(summary)));
        facts.fact(
                getTranslation("portal.overseer"),
                organization.unit(portal.overseerUnitId()).name());
        Section sheet = new Section(facts);
        sheet.addClassName("sheet");
        box.add(sheet);
        portal.outage().ifPresent(outage -> {
            Paragraph warning =
                    new Paragraph(getTranslation("portal.outage.since", words.day(outage.since()), outage.reason()));
            warning.addClassName("warning");
            box.add(warning, new Paragraph(getTranslation("portal.outage.last-known", words.day(outage.since()))));
        });
        return box;
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
