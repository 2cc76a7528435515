package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.Candidates;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The head's order: one choice fills all lines, each can be changed. */
@org.springframework.stereotype.Component
class AssignObligationsForm implements TaskForm {

    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final PeopleNotes notes;
    private final UnitObligations obligations;
    private final DueText words;

    AssignObligationsForm(
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            PeopleNotes notes,
            UnitObligations obligations,
            DueText words) {
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.notes = notes;
        this.obligations = obligations;
        this.words = words;
    }

    @Override
    public String step() {
        return "assign-obligations";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        AddresseeFacts addressee = addressees.facts(page.subjectId());
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        FormPanel form = new FormPanel();
        Candidates people = notes.of(organization.peopleOf(addressee.unitId()), form);
        TextArea opinion = form.field("opinion", new TextArea(form.getTranslation("execution.opinion")));
        opinion.setHelperText(form.getTranslation("execution.opinion.hint"));
        ComboBox<PersonRef> lead = form.field("lead", PersonChoice.one(required(form, "execution.lead-all"), people));
        lead.setHelperText(form.getTranslation("execution.lead-all.hint"));
        MultiSelectComboBox<PersonRef> coordinators =
                PersonChoice.many(form.getTranslation("execution.coordinators-all"), people);
        VietnameseDatePicker internalDue =
                form.field("internalDue", new VietnameseDatePicker(form.getTranslation("execution.internal-due")));
        internalDue.setHelperText(
                directive.due() == null
                        ? form.getTranslation("execution.internal-due.hint")
                        : form.getTranslation("execution.internal-due.hint-until", words.fully(directive.due())));
        ComboBox<PersonRef> reportLead =
                form.field("reportLead", PersonChoice.one(required(form, "execution.report-lead"), people));
        List<AssignmentLine> lines = new ArrayList<>();
        Div each = new Div();
        each.addClassName("form-content");
        for (AssignmentFacts assignment : addressee.assignments()) {
            if (!assignment.workKind().carriedByProcess()) {
                AssignmentLine line =
                        new AssignmentLine(assignment, directive.obligation(assignment.obligationId()), people);
                lines.add(line);
                each.add(line);
            }
        }
        lead.addValueChangeListener(change -> {
            lines.forEach(line -> line.ledBy(change.getValue()));
            if (reportLead.isEmpty()) {
                reportLead.setValue(change.getValue());
            }
        });
        coordinators.addValueChangeListener(change -> lines.forEach(line -> line.coordinatedBy(change.getValue())));
        internalDue.addValueChangeListener(change -> lines.forEach(line -> line.until(change.getValue())));
        form.content(coordinators);
        Details details = new Details(form.getTranslation("execution.each", lines.size()), each);
        details.addClassName("more-forms");
        form.content(details);
        form.primary(form.getTranslation("assign-obligations.action"), () -> {
            addressees.assign(frame.ticket(), order(opinion.getValue(), reportLead.getValue(), lines));
            frame.done();
        });
        return new Div(obligations.of(addressee.id(), form, true), form);
    }

    private static String required(Component page, String key) {
        return page.getTranslation("form.required", page.getTranslation(key));
    }

    private static AssignmentOrder order(String opinion, @Nullable PersonRef reportLead, List<AssignmentLine> lines) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (lines.stream().anyMatch(AssignmentLine::isEmpty)) {
            missing.put("lead", "execution.problem.lead-missing");
        }
        if (reportLead == null) {
            missing.put("reportLead", "execution.problem.report-lead-missing");
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return new AssignmentOrder(
                opinion,
                Objects.requireNonNull(reportLead).id(),
                lines.stream().map(AssignmentLine::read).toList());
    }
}
