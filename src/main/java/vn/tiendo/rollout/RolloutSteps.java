package vn.tiendo.rollout;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.RecallService;

/** The service tasks of {@code directive-rollout}. */
@Component
public class RolloutSteps {

    private static final int WITHDRAWAL_CHUNK = 25;

    private final RolloutChunk chunk;
    private final RolloutTargets targets;
    private final RecallService recalls;
    private final DirectiveService directives;

    RolloutSteps(RolloutChunk chunk, RolloutTargets targets, RecallService recalls, DirectiveService directives) {
        this.chunk = chunk;
        this.targets = targets;
        this.recalls = recalls;
        this.directives = directives;
    }

    /** Hands the directive to the next units, inside the engine's command and its transaction. */
    public void handOut(String directiveId) {
        chunk.handOut(UUID.fromString(directiveId));
    }

    public boolean areUnitsLeft(String directiveId) {
        return targets.anyPending(UUID.fromString(directiveId));
    }

    /** Takes the directive back from the next units that have it. */
    public void withdraw(String directiveId) {
        UUID id = UUID.fromString(directiveId);
        targets.dropUnstarted(id);
        List<UUID> units = targets.nextStarted(id, WITHDRAWAL_CHUNK);
        recalls.withdraw(directives.facts(id), units);
        targets.withdrawn(id, units);
    }

    public boolean areUnitsToWithdraw(String directiveId) {
        return !targets.nextStarted(UUID.fromString(directiveId), 1).isEmpty();
    }
}
