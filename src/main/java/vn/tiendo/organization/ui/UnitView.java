package vn.tiendo.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.Member;
import vn.tiendo.organization.DirectoryService.UnitFacts;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.PageHeader;

/** One unit: what it is, what it belongs to, what belongs to it, and who works there. */
@Route(OrganizationLinks.UNITS + "/:code")
@PermitAll
class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DirectoryService directory;
    private final boolean administers;
    private String title = "";

    UnitView(DirectoryService directory, AuthenticationContext authentication) {
        this.directory = directory;
        this.administers = authentication.hasRole("ADMIN");
        addClassNames("page", "unit");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        directory.unit(code).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(UnitFacts unit) {
        title = unit.card().unit().name();
        removeAll();
        PageHeader header = administers
                ? new PageHeader(
                        title,
                        new ActionLink(
                                OrganizationLinks.editUnit(unit.card().unit().code()),
                                getTranslation("organization.admin.edit-unit")))
                : new PageHeader(title);
        add(new Anchor(OrganizationLinks.units(), getTranslation("organization.unit.back")));
        add(header, new UnitOfficers(unit.card()), facts(unit));
        add(new H2(getTranslation("organization.unit.people")), people(unit.members()));
        if (!unit.subUnits().isEmpty()) {
            add(new H2(getTranslation("organization.unit.sub-units")), subUnits(unit.subUnits()));
        }
    }

    private Component facts(UnitFacts unit) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        line(facts, "kind", new Span(unit.card().kind().in(getLocale())));
        line(facts, "level", new Span(unit.level().in(getLocale())));
        if (unit.parent() != null) {
            line(facts, "parent", link(unit.parent()));
        }
        if (unit.place() != null) {
            line(facts, "place", new Span(unit.place()));
        }
        line(facts, "validity", new Span(validity(unit.validFrom(), unit.validTo())));
        if (unit.virtual()) {
            line(facts, "nature", new Span(getTranslation("organization.unit.virtual")));
        }
        if (unit.card().external()) {
            line(facts, "nature", new Span(getTranslation("organization.unit.external")));
        }
        return facts;
    }

    private String validity(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? getTranslation("organization.unit.valid-from", DAY.format(from))
                : getTranslation("organization.unit.valid-between", DAY.format(from), DAY.format(to));
    }

    private Component people(List<Member> members) {
        if (members.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("organization.unit.nobody"));
            return administers
                    ? new Div(
                            nobody,
                            new ActionLink(
                                    OrganizationLinks.NEW_PERSON, getTranslation("organization.admin.new-person")))
                    : nobody;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        for (Member member : members) {
            Component name = administers && !member.login().isEmpty()
                    ? new RouterLink(member.name(), PersonEditView.class, new RouteParameters("login", member.login()))
                    : new Span(member.name());
            name.addClassName("name");
            ListItem item = new ListItem(name, new Paragraph(String.join(", ", member.titles())), roles(member));
            item.addClassNames("card", "person-card");
            list.add(item);
        }
        return list;
    }

    private Component roles(Member member) {
        return new Paragraph(
                member.roles().isEmpty()
                        ? getTranslation("organization.unit.no-role")
                        : member.roles().stream()
                                .map(role -> getTranslation("Role." + role.name()))
                                .collect(
                                        Collectors.joining(", ", getTranslation("organization.unit.roles") + " ", "")));
    }

    private static Component subUnits(List<UnitRef> units) {
        UnorderedList list = new UnorderedList();
        list.addClassName("links");
        units.forEach(unit -> list.add(new ListItem(link(unit))));
        return list;
    }

    private static RouterLink link(UnitRef unit) {
        return new RouterLink(unit.name(), UnitView.class, new RouteParameters("code", unit.code()));
    }

    private void line(DescriptionList facts, String label, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("organization.unit." + label)),
                new DescriptionList.Description(value));
    }
}
