package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;

/** What leaders gave single units after the directive was issued; a unit sees its own. */
@org.springframework.stereotype.Component
class InstructionsPanel implements DirectivePanel {

    private final AddresseeService addressees;
    private final OrganizationService organization;
    private final InstructionSheets sheets;
    private final ExecutionBadges badges;

    InstructionsPanel(
            AddresseeService addressees,
            OrganizationService organization,
            InstructionSheets sheets,
            ExecutionBadges badges) {
        this.addressees = addressees;
        this.organization = organization;
        this.sheets = sheets;
        this.badges = badges;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        if (directive.instructions().isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, AssignmentFacts> visible = addressees.all(directive.id()).stream()
                .flatMap(addressee -> addressee.assignments().stream())
                .collect(Collectors.toMap(AssignmentFacts::obligationId, Function.identity(), (one, another) -> one));
        List<DirectiveFacts.ObligationFacts> own = directive.instructions().stream()
                .filter(instruction -> visible.containsKey(instruction.id()))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, UnitRef> units = organization.units(
                own.stream().map(each -> visible.get(each.id()).unitId()).collect(Collectors.toSet()));
        Section section = new Section();
        Span count = new Span(Integer.toString(own.size()));
        count.addClassName("count");
        H2 heading = new H2(section.getTranslation("execution.instructions"));
        heading.add(count);
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        own.forEach(instruction -> {
            AssignmentFacts assignment = visible.get(instruction.id());
            cards.add(card(instruction, assignment, units.get(assignment.unitId()), section));
        });
        section.add(heading, cards);
        return Optional.of(section);
    }

    private ListItem card(
            DirectiveFacts.ObligationFacts instruction, AssignmentFacts assignment, UnitRef unit, Component page) {
        Anchor title =
                new Anchor(ExecutionLinks.assignment(assignment.id()), instruction.label() + " – " + unit.shortName());
        title.addClassName("card-title");
        Div meta = new Div(badges.state(assignment.state(), page));
        meta.addClassName("card-meta");
        badges.timeliness(assignment, page).forEach(meta::add);
        ListItem card = new ListItem(title, meta, sheets.given(instruction, page));
        card.addClassName("card");
        return card;
    }
}
