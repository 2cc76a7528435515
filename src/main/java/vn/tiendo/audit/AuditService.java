package vn.tiendo.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.shared.Actor;

/** Records acts in the caller's transaction, written together just before it commits; nothing is ever changed or removed. */
@Service
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class AuditService {

    private final AuditChains chains;
    private final AuditReader reader;
    private final Clock clock;

    AuditService(AuditChains chains, AuditReader reader, Clock clock) {
        this.chains = chains;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        Actor actor = Actor.current();
        pending().add(new PendingEntry(entry.actedFor(actor.actingFor()), actor, clock.instant()));
    }

    public void record(String stream, UUID rootId, String act, Map<String, String> detail) {
        record(new AuditEntry(stream, rootId, act, detail));
    }

    /**
     * A page of acts, newest first; the caller has checked that the reader may see all of the scope.
     *
     * @param olderThan the last act of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public List<AuditEvent> page(AuditScope scope, AuditFilter filter, @Nullable AuditEvent olderThan, int limit) {
        return reader.page(scope, filter, olderThan, limit);
    }

    /** What the acts of a scope can be filtered by; the caller has checked that the reader may see it. */
    @Transactional(readOnly = true)
    public AuditChoices choices(AuditScope scope) {
        return reader.choices(scope);
    }

    /** Chains whose hashes or sequence do not add up; empty when nobody has tampered (QUALITY V9). */
    @Transactional(readOnly = true)
    public List<String> brokenChains() {
        return chains.broken();
    }

    private List<PendingEntry> pending() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Batch batch) {
            return batch.entries;
        }
        Batch batch = new Batch();
        TransactionSynchronizationManager.bindResource(this, batch);
        TransactionSynchronizationManager.registerSynchronization(batch);
        return batch.entries;
    }

    /** What one transaction has to record. */
    private final class Batch implements TransactionSynchronization {

        private final List<PendingEntry> entries = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE; // others may still record while they write
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            chains.append(entries);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AuditService.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditService.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditService.this);
        }
    }
}
