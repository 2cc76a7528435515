package vn.tiendo.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;

/**
 * The head's order on an incoming document, the <i>bút phê</i> (Decree 30/2020, article 23): opinion, who leads, who co-ordinates, by when.
 *
 * @param reportLeadId who writes the unit's report
 */
public record AssignmentOrder(String opinion, UUID reportLeadId, List<Line> lines) {

    /** The order for one assignment; {@code internalDue} is the unit's own date, not after the last working day. */
    public record Line(
            UUID assignmentId,
            UUID leadId,
            Set<UUID> coordinatorIds,
            @Nullable LocalDate internalDue) {

        private void give(Assignment assignment, Set<UUID> people, LocalDate today) {
            if (!people.contains(leadId) || !people.containsAll(coordinatorIds)) {
                throw new InvalidInput("lead", "execution.problem.person-not-in-unit");
            }
            if (internalDue != null && internalDue.isBefore(today)) {
                throw new InvalidInput("internalDue", "execution.problem.internal-due-past");
            }
            if (internalDue != null
                    && assignment.due() != null
                    && internalDue.isAfter(assignment.due().lastWorkingDay())) {
                throw new InvalidInput(
                        "internalDue",
                        "execution.problem.internal-due-late",
                        assignment.due().lastWorkingDay());
            }
            Set<UUID> others = coordinatorIds.stream()
                    .filter(person -> !person.equals(leadId))
                    .collect(Collectors.toSet());
            assignment.assign(leadId, others, internalDue);
        }
    }

    /**
     * Gives each to its lead. What a leader added while the order was being written has no line in it and waits.
     *
     * @param people of the unit
     */
    static void give(List<Line> lines, Collection<Assignment> assignments, Set<UUID> people, LocalDate today) {
        Map<UUID, Line> byAssignment = lines.stream().collect(Collectors.toMap(Line::assignmentId, line -> line));
        for (Assignment assignment : assignments) {
            Line line = byAssignment.get(assignment.id());
            if (!assignment.needsOwnProcess()) {
                assignment.assign(null, Set.of(), null);
            } else if (line == null && !assignment.wasGivenLater()) {
                throw new InvalidInput("lead", "execution.problem.lead-missing");
            } else if (line != null) {
                line.give(assignment, people, today);
            }
        }
    }
}
