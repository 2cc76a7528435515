package vn.tiendo.organization.store;

import jakarta.persistence.EntityManager;
import java.util.function.IntConsumer;
import org.hibernate.Session;

/** Sends many rows to the database slice by slice, and tells of each slice how many it were. */
public final class Flushes {

    private static final int SLICE = 750;

    private final EntityManager entities;
    private final IntConsumer written;
    private int waiting;

    /** @param written is told; what it throws ends the caller's transaction */
    public Flushes(EntityManager entities, IntConsumer written) {
        this.entities = entities;
        this.written = written;
        entities.unwrap(Session.class).setJdbcBatchSize(SLICE);
    }

    /** One more was made or changed. */
    public void one() {
        waiting++;
        if (waiting == SLICE) {
            rest();
        }
    }

    /** Sends what is left. */
    public void rest() {
        entities.flush();
        written.accept(waiting);
        waiting = 0;
    }
}
