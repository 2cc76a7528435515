package vn.tiendo.contact;

/** How far a round has come. */
public enum ContactStage {
    COLLECTING,
    APPROVING,
    PUBLISHING,
    COMPARING,
    CONFIRMED,
    /** begun by mistake; nothing of it was approved */
    ABANDONED;

    public boolean open() {
        return this != CONFIRMED && this != ABANDONED;
    }

    /** Whether the leader has let its rows out of the unit. */
    boolean approved() {
        return this == PUBLISHING || this == COMPARING || this == CONFIRMED;
    }
}
