package vn.tiendo.rollout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.InForceService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.workflow.WorkflowService;

/** What the issuing side sees of the handing out. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class RolloutService {

    private static final int MAX_DOCUMENT = 300;
    private static final int MAX_REASON = 2_000;

    private final RolloutTargets targets;
    private final DirectiveService directives;
    private final InForceService inForce;
    private final AddresseeService addressees;
    private final OrganizationService organization;
    private final WorkflowService workflow;
    private final AuditService audit;

    RolloutService(
            RolloutTargets targets,
            DirectiveService directives,
            InForceService inForce,
            AddresseeService addressees,
            OrganizationService organization,
            WorkflowService workflow,
            AuditService audit) {
        this.targets = targets;
        this.directives = directives;
        this.inForce = inForce;
        this.addressees = addressees;
        this.organization = organization;
        this.workflow = workflow;
        this.audit = audit;
    }

    /** Empty for units: they see their own part only. */
    @Transactional(readOnly = true)
    public RolloutStatus status(UUID directiveId) {
        directives.facts(directiveId);
        return directives.isIssuerSide(directiveId)
                ? RolloutStatus.of(targets.all(directiveId))
                : new RolloutStatus(0, 0, 0, List.of());
    }

    /**
     * The leader takes the directive back from every unit, those included that it has not reached yet.
     *
     * @param document number and date of the decision, as on paper
     * @throws NotAllowed if the person did not sign it, or its figures are fixed already
     */
    public void recall(UUID directiveId, String reason, String document) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (document.isBlank()) {
            problems.put("document", "rollout.problem.document-missing");
        }
        if (reason.isBlank()) {
            problems.put("reason", "rollout.problem.reason-missing");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        new TextLimits()
                .atMost(MAX_DOCUMENT, "document", document.strip())
                .atMost(MAX_REASON, "reason", reason.strip())
                .require();
        DirectiveFacts directive = inForce.recall(directiveId, reason.strip(), document.strip());
        audit.record(
                "directive-rollout:" + directiveId,
                directiveId,
                "directive.recalled",
                Map.of("subject", document.strip(), "note", reason.strip()));
        if (!workflow.tell(Objects.requireNonNull(directive.instanceId()), "recall-decided")) {
            throw new NotAllowed();
        }
    }

    /** Units that have not confirmed the recall yet, by name; a unit sees only whether it is one of them. */
    @Transactional(readOnly = true)
    public List<String> unconfirmedUnits(UUID directiveId) {
        List<UUID> waiting = addressees.all(directiveId).stream()
                .filter(unit -> unit.state() == ExecutionState.RECALLED && unit.recallConfirmedAt() == null)
                .map(AddresseeFacts::unitId)
                .toList();
        return organization.units(waiting).values().stream()
                .map(UnitRef::shortName)
                .sorted(VietnameseOrder.TEXT)
                .toList();
    }
}
