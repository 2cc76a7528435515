package vn.tiendo.execution.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.access.ExecutionAccess;
import vn.tiendo.organization.PersonRef;

/**
 * Writes into the chain of an assignment what was done to it as part of something else. It does not stand under the directive:
 * the unit's own chain tells of the whole act there. What begins with a leader's instruction has it in its own chain alone.
 */
@Component
public class AssignmentChains {

    private static final String PROCESS = "obligation-execution";

    private final AuditService audit;
    private final ExecutionAccess access;

    AssignmentChains(AuditService audit, ExecutionAccess access) {
        this.audit = audit;
        this.access = access;
    }

    /** To whom each was given. */
    public void assigned(UUID directiveId, Collection<AssignmentFacts> assignments, Map<UUID, PersonRef> people) {
        Map<UUID, String> titles = access.titles(directiveId);
        assignments.stream()
                .filter(assignment -> assignment.leadId() != null)
                .forEach(assignment -> tell(
                        assignment,
                        titles,
                        "execution.assigned",
                        Map.of("to", people.get(assignment.leadId()).name())));
    }

    /** A leader gave it. It stands under the directive, which has no other line of it. */
    public void instructed(AssignmentFacts assignment, DirectiveFacts.ObligationFacts instruction) {
        audit.record(
                PROCESS + ":" + assignment.id(),
                assignment.directiveId(),
                "execution.instructed",
                Map.of("subject", instruction.label(), "note", instruction.clause()));
    }

    /** @param reasons of those that were not accepted */
    public void checked(UUID directiveId, Collection<AssignmentFacts> assignments, Map<UUID, String> reasons) {
        Map<UUID, String> titles = access.titles(directiveId);
        for (AssignmentFacts assignment : assignments) {
            String reason = reasons.get(assignment.id());
            if (reason == null) {
                tell(assignment, titles, "execution.accepted", Map.of());
            } else {
                tell(assignment, titles, "execution.returned", Map.of("note", reason));
            }
        }
    }

    private void tell(AssignmentFacts assignment, Map<UUID, String> titles, String act, Map<String, String> facts) {
        Map<String, String> detail = new HashMap<>(facts);
        detail.put("subject", titles.get(assignment.obligationId()));
        audit.record(new AuditEntry(PROCESS + ":" + assignment.id(), null, act, detail));
    }
}
