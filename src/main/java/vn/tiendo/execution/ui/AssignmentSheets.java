package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;

/** What an assignment asks for, by whose order, and what came out. */
@org.springframework.stereotype.Component
class AssignmentSheets {

    private final OrganizationService organization;
    private final InstructionSheets instructions;
    private final DueText words;

    AssignmentSheets(OrganizationService organization, InstructionSheets instructions, DueText words) {
        this.organization = organization;
        this.instructions = instructions;
        this.words = words;
    }

    /** The head's order, the product, both deadlines, who leads and who co-ordinates. */
    FactList facts(
            AssignmentFacts assignment,
            DirectiveFacts.ObligationFacts obligation,
            AddresseeFacts unit,
            Component page) {
        FactList facts = new FactList();
        fact(
                facts,
                page.getTranslation("execution.matrix.unit"),
                organization.unit(assignment.unitId()).name());
        fact(facts, page.getTranslation("execution.deliverable"), obligation.deliverable());
        boolean instructed = obligation.instruction() != null;
        if (instructed) {
            instructions
                    .by(obligation, page)
                    .ifPresent(by -> fact(facts, page.getTranslation("execution.instruction.of"), by));
        } else {
            fact(facts, page.getTranslation("execution.opinion"), unit.opinion());
        }
        if (!instructed && unit.assignedAt() != null) {
            fact(facts, page.getTranslation("execution.assigned-by"), assigned(unit));
        }
        due(facts, assignment, obligation, page);
        if (assignment.internalDue() != null) {
            fact(facts, page.getTranslation("execution.internal-due"), words.day(assignment.internalDue()));
        }
        if (assignment.leadId() != null) {
            fact(
                    facts,
                    page.getTranslation("execution.lead"),
                    organization.person(assignment.leadId()).name());
        }
        fact(
                facts,
                page.getTranslation("execution.coordinators"),
                organization.people(assignment.coordinatorIds()).values().stream()
                        .map(PersonRef::name)
                        .sorted(VietnameseOrder.TEXT)
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    /** The deadline that holds; if it was moved, the document's own stays beside it. */
    private void due(
            FactList facts, AssignmentFacts assignment, DirectiveFacts.ObligationFacts obligation, Component page) {
        Deadline due = assignment.due();
        if (due == null) {
            return;
        }
        String usual = obligation.instruction() == null ? "execution.due" : "execution.instruction.due";
        Deadline original = obligation.firstDue() == null ? obligation.due() : obligation.firstDue();
        if (original == null || original.wording().equals(due.wording())) {
            fact(facts, page.getTranslation(usual), words.fully(due));
        } else {
            fact(facts, page.getTranslation("execution.due.moved"), words.fully(due));
            fact(facts, page.getTranslation("execution.due.original"), words.fully(original));
        }
    }

    private String assigned(AddresseeFacts unit) {
        String when = words.time(unit.assignedAt());
        return unit.assignedBy() == null
                ? when
                : organization.person(unit.assignedBy()).name() + " · " + when;
    }

    private static void fact(FactList facts, String term, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.fact(term, value);
        }
    }

    /** What was achieved: as the unit's signed report says, else as its people say. */
    Optional<Component> result(AssignmentFacts assignment, Component page) {
        String reported = assignment.reportedResult();
        String result = reported == null ? assignment.result() : reported;
        if (result == null) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("sheet");
        Div text = new Div(result);
        text.addClassName("pre");
        section.add(
                new H2(page.getTranslation(reported == null ? "execution.result.own" : "execution.result.reported")),
                text);
        if (assignment.noEvidenceReason() != null) {
            Paragraph reason =
                    new Paragraph(page.getTranslation("execution.no-evidence.told", assignment.noEvidenceReason()));
            reason.addClassName("warning");
            section.add(reason);
        }
        return Optional.of(section);
    }
}
