package vn.tiendo.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;

/**
 * One chunk of a rollout. What can be known beforehand is parked without starting; if the chunk still fails, all of it rolls
 * back, and in a transaction of its own the culprit is parked, or the chunk halved until the culprit stands alone.
 */
@Component
class RolloutChunk {

    /** Under this key the log knows which unit is being handed out. */
    static final String UNIT = "rollout.unit";

    static final String NO_HEAD = "rollout.cause.no-head";
    private static final Logger LOG = LoggerFactory.getLogger(RolloutChunk.class);

    private final RolloutTargets targets;
    private final DirectiveService directives;
    private final AddresseeService addressees;
    private final OrganizationService organization;
    private final TransactionTemplate afterwards;

    RolloutChunk(
            RolloutTargets targets,
            DirectiveService directives,
            AddresseeService addressees,
            OrganizationService organization,
            PlatformTransactionManager transactions) {
        this.targets = targets;
        this.directives = directives;
        this.addressees = addressees;
        this.organization = organization;
        this.afterwards = new TransactionTemplate(transactions);
        afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void handOut(UUID directiveId) {
        int size = targets.begin(directiveId);
        List<UUID> units = targets.nextPending(directiveId, size);
        if (units.isEmpty()) {
            return;
        }
        Attempt attempt = new Attempt(directiveId, units);
        TransactionSynchronizationManager.registerSynchronization(attempt);
        DirectiveFacts directive = directives.facts(directiveId);
        Map<UUID, UUID> heads = organization.servingUnits(units, Role.HEAD);
        List<UUID> started = new ArrayList<>();
        for (UUID unit : units) {
            if (unit.equals(heads.get(unit))) {
                attempt.current = unit;
                try (MDC.MDCCloseable context = MDC.putCloseable(UNIT, unit.toString())) {
                    addressees.handOut(directive, unit);
                }
                started.add(unit);
            } else {
                targets.park(directiveId, unit, NO_HEAD);
            }
        }
        attempt.current = null;
        targets.started(directiveId, started);
        if (size < RolloutTargets.FULL_CHUNK) {
            targets.resize(directiveId, Math.min(RolloutTargets.FULL_CHUNK, size * 2));
        }
    }

    /** Watches one chunk to its end. */
    private final class Attempt implements TransactionSynchronization {

        private final UUID directiveId;
        private final List<UUID> units;
        private @Nullable UUID current;

        private Attempt(UUID directiveId, List<UUID> units) {
            this.directiveId = directiveId;
            this.units = units;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                afterwards.executeWithoutResult(transaction -> learn());
            }
        }

        private void learn() {
            targets.begin(directiveId);
            UUID culprit = current != null ? current : units.size() == 1 ? units.getFirst() : null;
            if (culprit != null) {
                LOG.warn(
                        "Rollout of {}: unit {} is parked, the chunk of {} is tried again",
                        directiveId,
                        culprit,
                        units.size());
                targets.park(directiveId, culprit, "rollout.cause.failed");
            } else {
                targets.resize(directiveId, Math.max(1, units.size() / 2));
            }
        }
    }
}
