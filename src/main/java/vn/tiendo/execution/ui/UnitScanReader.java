package vn.tiendo.execution.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.ScanGuard;

/** Whoever may see a unit's work may see the papers behind what was recorded for it. */
@Component
class UnitScanReader implements ScanGuard.Reader {

    private static final Set<String> OF_UNITS = Set.of("unit-execution", "report-submission", "recall-confirmation");
    private static final String OF_OBLIGATIONS = "obligation-execution";

    private final AddresseeService addressees;
    private final AssignmentService assignments;

    UnitScanReader(AddresseeService addressees, AssignmentService assignments) {
        this.addressees = addressees;
        this.assignments = assignments;
    }

    @Override
    public boolean mayRead(OpenStep step) {
        try {
            if (OF_UNITS.contains(step.processId())) {
                addressees.facts(step.subjectId());
                return true;
            }
            if (OF_OBLIGATIONS.equals(step.processId())) {
                assignments.facts(step.subjectId());
                return true;
            }
            return false;
        } catch (NotFound e) {
            return false;
        }
    }
}
