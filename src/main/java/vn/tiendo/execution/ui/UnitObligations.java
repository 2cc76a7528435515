package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.task.ui.NewTabLink;

/** The assignments of one unit as cards: what, by when, who, how far. */
@org.springframework.stereotype.Component
class UnitObligations {

    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final ExecutionBadges badges;
    private final DueText words;

    UnitObligations(
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            ExecutionBadges badges,
            DueText words) {
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.badges = badges;
        this.words = words;
    }

    /** @param besideForm whether something is being typed on the page, so that links must leave it alone */
    Component of(UUID addresseeId, Component page, boolean besideForm) {
        AddresseeFacts addressee = addressees.facts(addresseeId);
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        List<UUID> people = new ArrayList<>();
        addressee.assignments().forEach(assignment -> {
            if (assignment.leadId() != null) {
                people.add(assignment.leadId());
            }
            people.addAll(assignment.coordinatorIds());
        });
        Map<UUID, PersonRef> names = organization.people(people);
        Section section = new Section(new H2(page.getTranslation("execution.obligations")));
        section.addClassName("obligations");
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        addressee.assignments().forEach(assignment -> cards.add(card(assignment, directive, names, page, besideForm)));
        section.add(cards);
        return section;
    }

    private ListItem card(
            AssignmentFacts assignment,
            DirectiveFacts directive,
            Map<UUID, PersonRef> names,
            Component page,
            boolean besideForm) {
        DirectiveFacts.ObligationFacts obligation = directive.obligation(assignment.obligationId());
        ListItem card = new ListItem();
        card.addClassName("card");
        String link = ExecutionLinks.assignment(assignment.id());
        String name = obligation.label();
        Anchor title = besideForm ? new NewTabLink(link, name) : new Anchor(link, name);
        title.addClassName("card-title");
        Span deliverable = new Span(obligation.deliverable());
        deliverable.addClassName("card-subject");
        Div meta = new Div();
        meta.addClassName("card-meta");
        meta.add(badges.state(assignment.state(), page));
        if (assignment.due() != null) {
            badges.timeliness(assignment, page).forEach(meta::add);
            meta.add(new Span(
                    assignment.owed()
                            ? words.shortly(assignment.due())
                            : page.getTranslation(
                                    "execution.due-was",
                                    words.day(assignment.due().lastWorkingDay()))));
        }
        if (assignment.leadId() != null) {
            meta.add(new Span(page.getTranslation(
                    "execution.lead-named", names.get(assignment.leadId()).name())));
        }
        assignment
                .coordinatorIds()
                .forEach(person -> meta.add(new Span(page.getTranslation(
                        "execution.coordinator-named", names.get(person).name()))));
        card.add(title, deliverable, meta);
        if (assignment.state() == ExecutionState.RETURNED && assignment.returnReason() != null) {
            Div reason = new Div(page.getTranslation("execution.to-redo", assignment.returnReason()));
            reason.addClassName("warning");
            card.add(reason);
        }
        if (assignment.progress() != null) {
            Div progress = new Div(progress(assignment, page));
            progress.addClassName("muted");
            card.add(progress);
        }
        return card;
    }

    private static String progress(AssignmentFacts assignment, Component page) {
        String line = java.util.Objects.requireNonNull(assignment.progress());
        if (assignment.reportedResult() != null) {
            return page.getTranslation("execution.result.reported-line", line);
        }
        return assignment.result() == null ? line : page.getTranslation("execution.result.own-line", line);
    }
}
