package vn.tiendo.execution;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.WorkflowService;

/** The service tasks of {@code unit-execution} and {@code report-submission}. */
@Component
public class ExecutionSteps {

    private final Addressees addressees;
    private final WorkflowService workflow;

    ExecutionSteps(Addressees addressees, WorkflowService workflow) {
        this.addressees = addressees;
        this.workflow = workflow;
    }

    /** Starts one instance for each assignment that the head has given to somebody. */
    public void startObligations(String addresseeId) {
        addressee(addresseeId).assignments().stream()
                .filter(Assignment::awaitsStart)
                .forEach(this::start);
    }

    /** Starts anew what the receiving office has returned and whose people had finished. */
    public void reopenObligations(String addresseeId) {
        addressee(addresseeId).assignments().stream()
                .filter(Assignment::awaitsReopening)
                .forEach(this::start);
    }

    private void start(Assignment assignment) {
        assignment.carriedBy(workflow.start(
                "obligation-execution", "assignmentId", assignment.id().toString()));
    }

    private Addressee addressee(String id) {
        return addressees.findWithAssignmentsById(UUID.fromString(id)).orElseThrow();
    }
}
