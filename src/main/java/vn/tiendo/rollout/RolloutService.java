package vn.tiendo.rollout;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;

/** What the issuing side sees of the handing out. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class RolloutService {

    private final RolloutTargets targets;
    private final DirectiveService directives;

    RolloutService(RolloutTargets targets, DirectiveService directives) {
        this.targets = targets;
        this.directives = directives;
    }

    /** Empty for units: they see their own part only. */
    @Transactional(readOnly = true)
    public RolloutStatus status(UUID directiveId) {
        directives.facts(directiveId);
        return directives.isIssuerSide(directiveId)
                ? RolloutStatus.of(targets.all(directiveId))
                : new RolloutStatus(0, 0, java.util.List.of());
    }
}
