package vn.tiendo.drawing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.Reach;
import vn.tiendo.substitution.SubstitutionService;

/** Answers how many steps of a directive run where: of every unit for the side that issued it, else of one's own units. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class DrawingService {

    /** @param late those of the running steps whose time is over */
    public record Running(int steps, int late) {}

    private final StepReader reader;
    private final DirectiveService directives;
    private final SubstitutionService substitutions;
    private final Clock clock;

    DrawingService(StepReader reader, DirectiveService directives, SubstitutionService substitutions, Clock clock) {
        this.reader = reader;
        this.directives = directives;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /**
     * Every kind of step that runs under the directive or was done, by process, version and step; as many statements however
     * many units there are.
     *
     * @throws NotFound if the person may not read the directive
     */
    public List<StepCount> counts(UUID directiveId) {
        return reader.counts(seen(directiveId));
    }

    /**
     * How much runs under the directive, without a look at all that was done.
     *
     * @return empty if the person sees no step of it at all
     * @throws NotFound if the person may not read the directive
     */
    public Optional<Running> running(UUID directiveId) {
        StepReader.Seen seen = seen(directiveId);
        Running running = reader.running(seen);
        return running.steps() > 0 || reader.any(seen) ? Optional.of(running) : Optional.empty();
    }

    /**
     * The steps that a number counts: what runs, what ends first first; what is done, what took longest first.
     *
     * @param after the last row of the page before; null for the first page
     * @throws NotFound if the person may not read the directive
     */
    public List<ListedStep> steps(UUID directiveId, StepFilter filter, @Nullable ListedStep after, int limit) {
        return reader.page(seen(directiveId), filter, after, limit);
    }

    private StepReader.Seen seen(UUID directiveId) {
        Set<UUID> units = substitutions.sight(Actor.currentPerson());
        Reach reach = substitutions.reach(Actor.currentPerson());
        boolean all = directives.isIssuerSide(directiveId, units);
        if (!all) {
            directives.facts(directiveId); // not found for a stranger
        }
        return new StepReader.Seen(
                directiveId,
                all,
                units,
                reach.people(),
                reach.allMandates().stream()
                        .map(mandate -> mandate.unitId() + ":" + mandate.role())
                        .collect(Collectors.toSet()),
                clock.instant());
    }
}
