package vn.tiendo.execution;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.Role;
import vn.tiendo.substitution.Reach;

/** A directive at one unit, as pages and the report read it. */
public record AddresseeFacts(
        UUID id,
        UUID directiveId,
        UUID unitId,
        ExecutionState state,
        String instanceId,
        @Nullable Instant receivedAt,
        @Nullable UUID receivedBy,
        @Nullable String arrivalNumber,
        @Nullable Instant assignedAt,
        @Nullable UUID assignedBy,
        @Nullable String opinion,
        @Nullable UUID reportLeadId,
        @Nullable Instant submittedAt,
        @Nullable Instant doneAt,
        @Nullable String returnReason,
        @Nullable Instant recallConfirmedAt,
        List<AssignmentFacts> assignments) {

    /** The chain in the audit in which the acts of the unit stand. */
    public String chain() {
        return AddresseeService.PROCESS + ":" + id;
    }

    /** The assignments that the unit's report speaks of. */
    public List<AssignmentFacts> reported() {
        return assignments.stream()
                .filter(assignment -> !assignment.workKind().endsWithDirective())
                .toList();
    }

    /**
     * Whether a sending came in time: the report by the time for reporting, what is told later by the time of each.
     *
     * @param brought the assignments that it tells of as done, and that were not accepted before; not empty
     */
    public boolean isBroughtInTime(Set<UUID> brought) {
        List<AssignmentFacts> news = assignments.stream()
                .filter(assignment -> brought.contains(assignment.id()))
                .toList();
        List<AssignmentFacts> report = news.stream()
                .filter(assignment -> assignment.workKind() == WorkKind.REPORT)
                .toList();
        return (report.isEmpty() ? news : report).stream().allMatch(AssignmentFacts::inTime);
    }

    /** Whether the unit's report is up to somebody: its author, or the unit's head, or who stands in for one. */
    public boolean isReportOf(Reach reach) {
        return reportLeadId != null && reach.people().contains(reportLeadId)
                || reach.allMandates().contains(new Mandate(unitId, Role.HEAD));
    }
}
