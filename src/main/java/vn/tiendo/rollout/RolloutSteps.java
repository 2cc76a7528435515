package vn.tiendo.rollout;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The service tasks of {@code directive-rollout}. */
@Component
public class RolloutSteps {

    private final RolloutChunk chunk;
    private final RolloutTargets targets;

    RolloutSteps(RolloutChunk chunk, RolloutTargets targets) {
        this.chunk = chunk;
        this.targets = targets;
    }

    /** Hands the directive to the next units, inside the engine's command and its transaction. */
    public void handOut(String directiveId) {
        chunk.handOut(UUID.fromString(directiveId));
    }

    public boolean areUnitsLeft(String directiveId) {
        return targets.anyPending(UUID.fromString(directiveId));
    }
}
