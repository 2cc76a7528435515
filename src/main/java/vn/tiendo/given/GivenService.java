package vn.tiendo.given;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

/** Answers a person what he gave to others that is not done; of units and offices that are still his. */
@Service
@PreAuthorize("hasRole('USER')")
public class GivenService {

    private final GivenReader reader;
    private final OrganizationService organization;
    private final Clock clock;

    GivenService(GivenReader reader, OrganizationService organization, Clock clock) {
        this.reader = reader;
        this.organization = organization;
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

    /** Remembers who passed a step on; the task list holds the step's row meanwhile. */
    @EventListener
    public void on(TaskHandedOver handedOver) {
        reader.remember(handedOver, Actor.currentPerson(), clock.instant());
    }
}
