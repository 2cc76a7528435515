package vn.tiendo.given;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.task.TaskHandedOver;
import vn.tiendo.task.TaskListService;

/** Answers a person what he gave to others that is not done; of units and offices that are still his. */
@Service
@PreAuthorize("hasRole('USER')")
public class GivenService {

    private final GivenReader reader;
    private final OrganizationService organization;
    private final TaskListService tasks;
    private final Clock clock;

    GivenService(GivenReader reader, OrganizationService organization, TaskListService tasks, Clock clock) {
        this.reader = reader;
        this.organization = organization;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A page, what ends first first; three statements.
     *
     * @param late only what is overdue and not done by its holder
     * @param after the last row of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<GivenRow> page(boolean late, @Nullable GivenRow after, int limit) {
        UUID me = Actor.currentPerson();
        Set<UUID> units = organization.postUnits(me);
        Set<String> mandates = organization.mandates(me).stream()
                .map(mandate -> mandate.unitId() + ":" + mandate.role())
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        return reader.page(new GivenReader.Asked(me, units, mandates, late, now), after, limit);
    }

    /** The open step by which each of these rows goes on, by the row's id; none where it is done. One statement. */
    @Transactional(readOnly = true)
    public Map<String, String> steps(Collection<GivenRow> rows) {
        Map<String, String> steps = new HashMap<>();
        rows.stream().filter(row -> row.step() != null).forEach(row -> steps.put(row.id(), row.id()));
        Set<UUID> assignments = rows.stream()
                .filter(row -> row.step() == null)
                .map(row -> UUID.fromString(row.id()))
                .collect(Collectors.toSet());
        tasks.openSteps(assignments)
                .forEach((assignment, open) -> open.stream()
                        .filter(step -> step.step().equals("carry-out-obligation"))
                        .forEach(step -> steps.put(assignment.toString(), step.taskId())));
        return steps;
    }

    /** Remembers who passed a step on; the task list holds the step's row meanwhile. */
    @EventListener
    public void on(TaskHandedOver handedOver) {
        reader.remember(handedOver, Actor.currentPerson(), clock.instant());
    }
}
