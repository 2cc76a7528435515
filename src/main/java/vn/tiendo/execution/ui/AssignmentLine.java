package vn.tiendo.execution.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.FieldSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.Candidates;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Who leads one assignment, who co-ordinates, by when. */
final class AssignmentLine extends FieldSet {

    private final UUID assignmentId;
    private final ComboBox<PersonRef> lead;
    private final MultiSelectComboBox<PersonRef> coordinators;
    private final VietnameseDatePicker internalDue;

    AssignmentLine(AssignmentFacts assignment, DirectiveFacts.ObligationFacts obligation, Candidates people) {
        super(obligation.label());
        this.assignmentId = assignment.id();
        addClassName("line");
        lead = PersonChoice.one(getTranslation("form.required", getTranslation("execution.lead")), people);
        coordinators = PersonChoice.many(getTranslation("execution.coordinators"), people);
        internalDue = new VietnameseDatePicker(getTranslation("execution.internal-due"));
        add(lead, coordinators, internalDue);
    }

    /** Lets what is wrong with it be told beside its fields, where it is the only line. */
    void bind(FormPanel form) {
        form.bind("lead", lead);
        form.bind("internalDue", internalDue);
    }

    void ledBy(@Nullable PersonRef person) {
        lead.setValue(person);
    }

    void coordinatedBy(Set<PersonRef> people) {
        coordinators.setValue(people);
    }

    void until(@Nullable LocalDate day) {
        internalDue.setValue(day);
    }

    boolean isEmpty() {
        return lead.isEmpty();
    }

    AssignmentOrder.Line read() {
        return new AssignmentOrder.Line(
                assignmentId,
                lead.getValue().id(),
                coordinators.getValue().stream().map(PersonRef::id).collect(Collectors.toSet()),
                internalDue.getValue());
    }
}
