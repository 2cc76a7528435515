package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.SignedInPerson;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.VietnameseOrder;

/** Who is signed in: name, post, units and roles, for the account's menu. */
@org.springframework.stereotype.Component
class AccountFacts {

    private final OrganizationService organization;

    AccountFacts(OrganizationService organization) {
        this.organization = organization;
    }

    Component of(SignedInPerson person) {
        UUID id = Actor.currentPerson();
        Div facts = new Div();
        facts.addClassName("account-facts");
        Span name = new Span(person.name());
        name.addClassName("name");
        facts.add(name);
        String units = organization.units(organization.postUnits(id)).values().stream()
                .map(UnitRef::name)
                .sorted(VietnameseOrder.TEXT)
                .collect(Collectors.joining("; "));
        String roles = organization.mandates(id).stream()
                .map(Mandate::role)
                .distinct()
                .sorted()
                .map(role -> facts.getTranslation("Role." + role))
                .collect(Collectors.joining(", "));
        Stream.of(organization.person(id).title(), units, roles)
                .filter(text -> !text.isBlank())
                .forEach(text -> facts.add(new Span(text)));
        return facts;
    }
}
