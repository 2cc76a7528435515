package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.ui.Candidates;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The head gives what leaders added to somebody of the unit. */
@org.springframework.stereotype.Component
class AssignInstructionForm implements TaskForm {

    private final InstructionService instructions;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final PeopleNotes notes;
    private final InstructionSheets sheets;

    AssignInstructionForm(
            InstructionService instructions,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            PeopleNotes notes,
            InstructionSheets sheets) {
        this.instructions = instructions;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.notes = notes;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "assign-instruction";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        AddresseeFacts addressee = addressees.facts(page.subjectId());
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        FormPanel form = new FormPanel();
        Candidates people = notes.of(organization.peopleOf(addressee.unitId()), form);
        UnorderedList given = new UnorderedList();
        given.addClassName("cards");
        List<AssignmentLine> lines = new ArrayList<>();
        for (AssignmentFacts assignment : instructions.unassigned(addressee.id())) {
            DirectiveFacts.ObligationFacts instruction = directive.obligation(assignment.obligationId());
            ListItem card = new ListItem(sheets.words(instruction), sheets.given(instruction, form));
            card.addClassName("card");
            given.add(card);
            AssignmentLine line = new AssignmentLine(assignment, instruction, people);
            line.bind(form);
            lines.add(line);
            form.content(line);
        }
        form.primary(form.getTranslation("assign-instruction.action"), () -> {
            if (lines.stream().anyMatch(AssignmentLine::isEmpty)) {
                throw new InvalidInput("lead", "execution.problem.lead-missing");
            }
            instructions.assign(
                    frame.ticket(), lines.stream().map(AssignmentLine::read).toList());
            frame.done();
        });
        return new Div(given, form);
    }
}
