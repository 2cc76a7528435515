package vn.tiendo.handover.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.handover.HandOverPreview;
import vn.tiendo.handover.HandOverService;
import vn.tiendo.handover.WorkChanged;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** Everything open of somebody who leaves a unit, before it is handed over: to whom each thing goes, and what will happen. */
@Route(HandOverLinks.PERSON + "/:login")
@RolesAllowed({"USER", "ADMIN"})
class HandOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOverService service;
    private final transient DueText words;
    private final boolean links;
    private final UUID submission = Ids.next();
    private final Div place = new Div();
    private String title = "";

    HandOverView(HandOverService service, DueText words, AuthenticationContext authentication) {
        this.service = service;
        this.words = words;
        this.links = authentication.hasRole("USER");
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonRef person =
                service.person(event.getRouteParameters().get("login").orElse(""));
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(HandOverLinks.UNIT)
                .orElse("");
        title = getTranslation("handover.of", person.name());
        removeAll();
        place.removeAll();
        add(new Anchor(HandOverLinks.LIST, getTranslation("handover.back")), new PageHeader(title));
        List<UnitRef> units = service.units(person.id());
        if (units.isEmpty()) {
            add(new EmptyState(getTranslation("handover.no-unit"), getTranslation("handover.no-unit.hint")));
            return;
        }
        UnitRef unit = units.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(units.getFirst());
        if (units.size() > 1) {
            add(choice(person, units, unit));
        }
        add(place);
        show(service.preview(person.id(), unit.id()));
    }

    private Select<UnitRef> choice(PersonRef person, List<UnitRef> units, UnitRef unit) {
        Select<UnitRef> choice = new Select<>();
        choice.setLabel(getTranslation("handover.unit"));
        choice.setItems(units);
        choice.setItemLabelGenerator(UnitRef::name);
        choice.setValue(unit);
        choice.addValueChangeListener(change -> UI.getCurrent()
                .getPage()
                .setLocation(HandOverLinks.of(person.login(), change.getValue().code())));
        return choice;
    }

    private void show(HandOverPreview preview) {
        place.removeAll();
        if (preview.receipt() != null && preview.lines().isEmpty()) {
            place.add(
                    new Paragraph(
                            getTranslation("handover.released", preview.unit().name())),
                    new Anchor(HandOverLinks.receipt(preview.receipt()), getTranslation("handover.receipt.open")));
            return;
        }
        preview.lastOf().stream().sorted().forEach(role -> {
            Paragraph last = new Paragraph(getTranslation("handover.last-of", getTranslation("Role." + role)));
            last.addClassName("warning");
            place.add(last);
        });
        place.add(facts(preview), new Paragraph(getTranslation("handover.text")));
        HandOverForm[] form = new HandOverForm[1];
        form[0] = new HandOverForm(service, preview, links, () -> confirm(preview, form[0]));
        place.add(form[0]);
    }

    /** What has changed meanwhile is shown, with everything that was chosen and typed. */
    private void confirm(HandOverPreview preview, HandOverForm form) {
        try {
            UUID receipt = service.confirm(form.order(submission));
            Toasts.done(getTranslation("handover.done.toast"));
            UI.getCurrent().navigate(HandOverLinks.receipt(receipt));
        } catch (WorkChanged e) {
            HandOverPreview now =
                    service.preview(preview.person().id(), preview.unit().id());
            place.removeAll();
            HandOverForm[] next = new HandOverForm[1];
            next[0] = new HandOverForm(service, now, links, () -> confirm(now, next[0]));
            next[0].take(form);
            Paragraph why = new Paragraph(getTranslation("handover.changed"));
            why.addClassName("warning");
            why.getElement().setAttribute("role", "alert");
            place.add(why, facts(now), next[0]);
        }
    }

    private FactList facts(HandOverPreview preview) {
        FactList facts = new FactList();
        PersonRef person = preview.person();
        facts.fact(
                getTranslation("handover.leaver"),
                person.title().isEmpty() ? person.name() : person.name() + " – " + person.title());
        facts.fact(getTranslation("handover.unit"), preview.unit().name());
        facts.fact(getTranslation("handover.last-day"), getTranslation("handover.today", words.day(words.today())));
        facts.fact(
                getTranslation("handover.account"),
                preview.closesAccount()
                        ? getTranslation("handover.account.closed")
                        : getTranslation(
                                "handover.account.stays",
                                preview.staying().stream().map(UnitRef::name).collect(Collectors.joining(", "))));
        facts.fact(
                getTranslation("handover.open"),
                getTranslation("handover.count", preview.lines().size()));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
