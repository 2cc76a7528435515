package vn.tiendo.longrun;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Is told by whatever takes long how far it is; may end it there, as long as nothing is committed. */
public interface Progress {

    /** Nobody looks, and nobody stops it. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void expect(int parts) {}

        @Override
        public void advance(int parts) {}

        @Override
        public void seal() {}
    };

    /** How many parts there are, once that is known. */
    void expect(int parts);

    /** So many more are done. @throws Stopped if nobody wants the rest */
    void advance(int parts);

    /** From here on it cannot be stopped any more. @throws Stopped if it was stopped before */
    void seal();

    /** Seals it as the last thing before the caller's transaction commits: until then all of it can be rolled back. */
    default void sealAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE; // others may still write
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                seal();
            }
        });
    }
}
